/** The papers that parties take home: 救济途径告知单 and 诉讼费催缴通知. Content first, so that an issued paper never changes. */
package org.shiming.calendar.domain.paper;
