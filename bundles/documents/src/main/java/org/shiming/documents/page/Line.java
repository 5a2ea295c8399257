package org.shiming.documents.page;

/**
 * One line as broken.
 *
 * @param text what stands on it, spaces at its end included
 * @param width in points, without those spaces
 * @param last whether the paragraph ends here, so that it is not stretched
 */
record Line(String text, double width, boolean last) {}
