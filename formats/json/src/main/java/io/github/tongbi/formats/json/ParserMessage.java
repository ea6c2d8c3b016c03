package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.error.Quoted;

import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the parser says about broken JSON, in the words of the house: its own messages name features
 * and classes that a reader of documents does not know.
 */
final class ParserMessage {
    /** What is expected, by a part of the parser's message; the first part that is found counts. */
    private static final ImmutableMap<String, String> EXPECTED = ImmutableMap.of(
            "double-quote to start property name", "a field name in double quotes",
            "was expecting a colon", "a colon behind the field name",
            "was expecting comma", "a comma or a closing bracket",
            "has to be escaped", "control characters of a text as escapes",
            "character escape", "an escape such as \\n or \\u4EBF",
            "Leading zeroes", "a number without leading zeros, got \"0\"",
            "in numeric value", "a digit of a number",
            "no open", "no closing bracket");

    private static final ImmutableMap<String, String> LIMITS = ImmutableMap.of(
            "Document nesting depth", "levels of nesting",
            // The parser counts the segments of a long number as those of a text.
            "String value length", "characters in a text or a number",
            "Number value length", "characters in a number",
            "Name length", "characters in a field name");

    private static final Pattern TOKEN = Pattern.compile("token '(.*)': was expecting");
    private static final Pattern CHARACTER = Pattern.compile("code (\\d+)");
    private static final Pattern BRACKET =
            Pattern.compile("close marker '(?<got>.)': (?:expected '(?<expected>.)')?");
    private static final Pattern MAXIMUM = Pattern.compile("maximum allowed \\((\\d+)");

    private ParserMessage() {}

    /** Returns what was expected and what was found. */
    static String of(StreamReadException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return "expected the rest of the document, got its end";
        }
        return "expected " + expected(e.getOriginalMessage()) + found(e);
    }

    private static String expected(String message) {
        Matcher bracket = BRACKET.matcher(message);
        return bracket.find() && bracket.group("expected") != null
                ? Quoted.of(bracket.group("expected"))
                : lookUp(EXPECTED, message, "a JSON value");
    }

    /** Returns {@code , got "x"}, or nothing if the parser does not say what it found. */
    static String found(StreamReadException e) {
        String message = e.getOriginalMessage();
        Matcher token = TOKEN.matcher(message);
        if (token.find()) {
            return ", got " + Quoted.of(token.group(1));
        }
        Matcher character = CHARACTER.matcher(message);
        if (character.find()) {
            return ", got " + shown(Integer.parseInt(character.group(1)));
        }
        Matcher bracket = BRACKET.matcher(message);
        return bracket.find() ? ", got " + Quoted.of(bracket.group("got")) : "";
    }

    private static String shown(int character) {
        return Character.isISOControl(character)
                ? "control character " + character
                : Quoted.of(Character.toString(character));
    }

    /** Returns which limit was exceeded. */
    static String of(StreamConstraintsException e) {
        String message = e.getOriginalMessage();
        Matcher maximum = MAXIMUM.matcher(message);
        String most = maximum.find() ? "at most " + maximum.group(1) : "fewer";
        return "expected " + most + " " + lookUp(LIMITS, message, "characters") + ", got more";
    }

    private static String lookUp(Map<String, String> words, String message, String otherwise) {
        return words.entrySet().stream()
                .filter(word -> message.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
