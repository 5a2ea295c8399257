/** Court fees by 诉讼费用交纳办法: tiers, halving once, mixed claims, ranges that the court must fix. */
package org.shiming.calendar.domain.fee;
