package org.shiming.door.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.shiming.door.domain.Route.Kind;

public class RouteTest {
    private static final List<String> OPEN = List.of("/screens/loader.js", "/lib/*");

    @Test
    public void servicesAreFoundByTheirAddresses() {
        assertEquals(new Route(Kind.SOAP, "matters", "/soap/matters"), Route.of("/soap/matters"));
        assertEquals(new Route(Kind.JSON, "judge-explanation", "/json/judge-explanation/worklist"),
                Route.of("/json/judge-explanation/worklist"));
        assertTrue(Route.of("/soap/matters").gated());
    }

    @Test
    public void theDoorsOwnAddressesAreFound() {
        assertEquals(Kind.INDEX, Route.of("/services").kind());
        assertEquals(Kind.INDEX, Route.of("/").kind());
        assertEquals(Kind.INDEX, Route.of("").kind());
        assertEquals(Kind.HEALTH, Route.of("/health").kind());
        assertEquals("login", Route.of("/login").name());
        assertEquals("login", Route.of("/logout").name());
    }

    @Test
    public void whatLooksLikeAServiceAndIsNoneHasNoGate() {
        for (String path : new String[]{"/soap/", "/soap/Matters", "/soap/matters/x", "/json/matters", "/json//x",
            "/json/login/x", "/soap/login", "/json/1x/y", "/json/" + "a".repeat(41) + "/x", "/jsonx/a/b", "/xyz"}) {
            assertEquals(path, Kind.OTHER, Route.of(path).kind());
            assertFalse(path, Route.of(path).gated());
        }
    }

    @Test
    public void plainPathsArePlain() {
        for (String path : new String[]{"/shiming/soap/matters", "/shiming/m/a_b-c~1/0.js", "/shiming",
            "/shiming/x/%E8%B1%AB0481"}) {
            assertTrue(path, Route.plain(path));
        }
    }

    @Test
    public void pathsThatMayBeReadDifferentlyAreRefused() {
        for (String path : new String[]{"", "shiming", "/shiming/../host", "/shiming//soap", "/shiming/.x",
            "/shiming/a;b=c", "/shiming/%2e%2e/host", "/shiming/%2Fhost", "/shiming/%5chost", "/shiming/%00",
            "/shiming/%0d%0aX", "/shiming/%252e", "/shiming/%", "/shiming/%4", "/shiming/%zz", "/shiming/a b",
            "/shiming/%7f", "/shiming/%3bx", "/shiming/豫", "/shiming/" + "a".repeat(2_000), "/shiming/a\\b"}) {
            assertFalse(path, Route.plain(path));
        }
    }

    @Test
    public void contractsIndexAndHealthAreOpenToRead() {
        assertTrue(Route.of("/soap/matters").open(true, "wsdl", OPEN));
        assertTrue(Route.of("/soap/matters").open(true, "WSDL", OPEN));
        assertTrue(Route.of("/json/matters/openapi.json").open(true, null, OPEN));
        assertTrue(Route.of("/services").open(true, null, OPEN));
        assertTrue(Route.of("/health").open(true, null, OPEN));
        assertTrue(Route.of("/login").open(false, null, OPEN));
    }

    @Test
    public void nothingElseIsOpen() {
        assertFalse(Route.of("/soap/matters").open(false, "wsdl", OPEN));
        assertFalse(Route.of("/soap/matters").open(true, "wsdl&x=1", OPEN));
        assertFalse(Route.of("/json/matters/find").open(true, null, OPEN));
        assertFalse(Route.of("/json/matters/x/openapi.json").open(true, null, OPEN));
        assertFalse(Route.of("/services").open(false, null, OPEN));
        assertFalse(Route.of("/logout").open(false, null, OPEN));
        assertFalse(Route.of("/screens").open(true, null, OPEN));
    }

    @Test
    public void configuredPathsAreOpenToReadOnly() {
        assertTrue(Route.of("/screens/loader.js").open(true, null, OPEN));
        assertTrue(Route.of("/lib/1/ui.js").open(true, null, OPEN));
        assertFalse(Route.of("/lib/1/ui.js").open(false, null, OPEN));
        assertFalse(Route.of("/library").open(true, null, OPEN));
    }

    @Test
    public void onlyPlainPartsOfAContractMayBeAskedFor() {
        assertTrue(Route.contract("wsdl=Matters.wsdl"));
        assertTrue(Route.contract("xsd=types1.xsd"));
        for (String query : new String[]{null, "", "wsdl=http://127.0.0.1/x.wsdl", "wsdl=../x.wsdl", "xsd=file:/etc",
            "wsdl=x.wsdl&xsd=y.xsd", "_wadl", "wsdl=" + "a".repeat(61) + ".wsdl"}) {
            assertFalse(String.valueOf(query), Route.contract(query));
        }
    }
}
