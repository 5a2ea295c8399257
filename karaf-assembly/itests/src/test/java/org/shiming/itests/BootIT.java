package org.shiming.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.junit.PaxExam;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** The built distribution, seen from inside. */
@RunWith(PaxExam.class)
public class BootIT extends InContainer {
    @Test
    public void everyBundleOfTheSuiteIsActive() {
        assertTrue("none of ours is installed", ours().findAny().isPresent());
        List<String> idle = ours().filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .map(bundle -> bundle.getSymbolicName() + " is in state " + bundle.getState()).toList();
        assertEquals(List.of(), idle);
    }

    private Stream<Bundle> ours() {
        return Stream.of(context.getBundles()).filter(bundle -> bundle.getSymbolicName().startsWith("org.shiming."))
                .filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null);
    }
}
