/** What a party may still do against a document (三.13): from versioned tables, what is over included. */
package org.shiming.calendar.domain.remedy;
