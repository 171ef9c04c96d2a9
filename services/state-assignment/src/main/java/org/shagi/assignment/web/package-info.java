/** The HTTP face: standards, assignments, cyclograms, plans. */
@NullMarked
package org.shagi.assignment.web;

import org.jspecify.annotations.NullMarked;
