/** What can be done with standards, cyclograms and plans: one class for each use. */
@NullMarked
package org.shagi.assignment.application;

import org.jspecify.annotations.NullMarked;
