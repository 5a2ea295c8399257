/** 加倍部分债务利息 (法释〔2014〕8号): instalments, payments, suspensions, line by line. */
package org.shiming.calendar.domain.interest;
