package org.shagi.assignment.persistence;

import java.util.List;

/** The sample cyclogram as its file says it. */
record CyclogramFile(List<CellDocument> cells) {}
