package org.shiming.host.domain;

import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import org.junit.Test;

/** The vectors are computed by hand from 诉讼费用交纳办法, article 13. */
public class LitigationFeeTest {
    private static void feeIs(String fee, long amount) {
        assertEquals(new BigDecimal(fee), LitigationFee.of(BigDecimal.valueOf(amount), false));
    }

    @Test
    public void upToTenThousandYuanItIsFifty() {
        feeIs("50.00", 0);
        feeIs("50.00", 8_000);
        feeIs("50.00", 10_000);
    }

    @Test
    public void eachStepAddsItsShare() {
        feeIs("1050.00", 50_000);
        feeIs("2300.00", 100_000);
        feeIs("6550.00", 350_000);
        feeIs("8800.00", 500_000);
        feeIs("13800.00", 1_000_000);
        feeIs("22800.00", 2_000_000);
        feeIs("46800.00", 5_000_000);
    }

    @Test
    public void theHighestStepsAreReached() {
        feeIs("81800.00", 10_000_000);
        feeIs("141800.00", 20_000_000);
        feeIs("191800.00", 30_000_000);
    }

    @Test
    public void theSummaryProcedureHalvesIt() {
        assertEquals(new BigDecimal("525.00"), LitigationFee.of(BigDecimal.valueOf(50_000), true));
        assertEquals(new BigDecimal("25.00"), LitigationFee.of(BigDecimal.valueOf(100), true));
    }

    @Test
    public void centsAreRounded() {
        assertEquals(new BigDecimal("50.03"), LitigationFee.of(new BigDecimal("10001.23"), false));
    }
}
