package org.shagi.portal.forms;

/**
 * What may be chosen in a field, where the page finds the choices itself.
 *
 * @param value what is sent
 * @param label what is read
 */
public record Choice(String value, String label) {}
