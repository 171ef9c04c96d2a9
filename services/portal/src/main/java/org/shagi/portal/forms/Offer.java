package org.shagi.portal.forms;

import org.jspecify.annotations.Nullable;
import org.shagi.portal.services.CasesApi;

/**
 * Something that can be done now, with its form. It is called by the text {@code step.<id of the form>}.
 *
 * @param action where the form goes
 * @param term until when it is to be done; null if no term is known
 * @param allowed whether this person may do it; if not, the page says who does
 * @param expanded whether the form is open before anybody opens it
 */
public record Offer(Form form, String action, CasesApi.@Nullable Term term, boolean allowed, boolean expanded) {}
