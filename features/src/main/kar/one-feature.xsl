<?xml version="1.0" encoding="UTF-8"?>
<!-- Takes one feature out of features.xml, for the archive that carries it alone into a closed network. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:f="http://karaf.apache.org/xmlns/features/v1.6.0" exclude-result-prefixes="f">
    <xsl:output method="xml" encoding="UTF-8" indent="yes" />
    <xsl:param name="feature" />
    <xsl:template match="/f:features">
        <xsl:element name="features" namespace="http://karaf.apache.org/xmlns/features/v1.6.0">
            <xsl:attribute name="name">
                <xsl:value-of select="concat($feature, '-archive')" />
            </xsl:attribute>
            <xsl:if test="not(f:feature[@name = $feature])">
                <xsl:message terminate="yes">features.xml has no such feature</xsl:message>
            </xsl:if>
            <xsl:copy-of select="f:feature[@name = $feature]" />
        </xsl:element>
    </xsl:template>
</xsl:stylesheet>
