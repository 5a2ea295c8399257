/** Versioned reference tables: statutes, rates and texts with the days they are in force, never in code. */
package org.shiming.calendar.domain.law;
