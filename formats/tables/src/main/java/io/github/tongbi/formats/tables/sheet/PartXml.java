package io.github.tongbi.formats.tables.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;

import io.github.tongbi.core.error.Quoted;

import java.io.IOException;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of a part, element by element. Document types, and with them entities of any kind, are refused;
 * names are told without their namespaces, of which there are two for every element (transitional and
 * strict).
 */
final class PartXml implements AutoCloseable {
    private static final int MAX_DEPTH = 64;
    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private final PartStream in;
    private final XMLStreamReader xml;
    private int depth;

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    static PartXml of(String name, PartStream in) {
        try {
            return new PartXml(name, in, FACTORY.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw refused(name, e);
        }
    }

    private PartXml(String name, PartStream in, XMLStreamReader xml) {
        this.name = name;
        this.in = in;
        this.xml = xml;
    }

    /** Goes on to the next start or end of an element; returns false at the end of the part. */
    boolean next() {
        int event = step();
        while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT) {
            event = step();
        }
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    /** Goes on to the next start of an element; returns false at the end of the part. */
    boolean nextStart() {
        boolean more = next();
        while (more && !isStart()) {
            more = next();
        }
        return more;
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isStart(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean isEnd(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    String element() {
        return xml.getLocalName();
    }

    Optional<String> attribute(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Tells whether an attribute of the element is true. */
    boolean flag(String attribute) {
        String value = attribute(attribute).orElse("0");
        return value.equals("1") || value.equals("true");
    }

    /** Adds the text of the element that has just begun, at most one character beyond the limit. */
    void text(StringBuilder text, int limit) {
        int outside = depth;
        while (depth >= outside) {
            int event = step();
            boolean characters = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (characters && depth == outside) {
                int length = Math.min(xml.getTextLength(), limit + 1 - text.length());
                text.append(xml.getTextCharacters(), xml.getTextStart(), Math.max(length, 0));
            }
        }
    }

    /** Goes to the end of the element that has just begun. */
    void skip() {
        int outside = depth;
        while (depth >= outside) {
            step();
        }
    }

    private int step() {
        try {
            int event = xml.next();
            in.endPiece();
            track(event);
            return event;
        } catch (XMLStreamException e) {
            throw refused(name, e);
        }
    }

    private void track(int event) {
        if (event == XMLStreamConstants.DTD) {
            throw new UnreadableSheetException(
                    "expected a part " + name + " without a document type, got one with it");
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > MAX_DEPTH) {
            throw new UnreadableSheetException(
                    "expected at most " + MAX_DEPTH + " levels in the part " + name + ", got more");
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
    }

    private static UnreadableSheetException refused(String name, XMLStreamException e) {
        String line =
                e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNumber();
        return new UnreadableSheetException("expected well-formed XML in the part "
                + Quoted.visible(name) + ", got an error" + line);
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw new UnreadableSheetException("expected to close the part " + name + ", got " + e);
        }
    }
}
