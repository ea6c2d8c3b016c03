package io.github.tongbi.formats.tables.sheet;

import com.google.common.io.ByteStreams;
import com.google.common.io.Files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The zip file that a workbook is, with its parts. */
final class XlsxPackage implements AutoCloseable {
    private static final int MAX_PARTS = 10_000;
    private static final String WORKBOOK = "expected an XLSX workbook, got ";

    private final ZipFile zip;
    private final Limits limits;
    private final Optional<Path> copy;
    private final ByteCount total;

    /** Opens a file. */
    static XlsxPackage of(Path file, Limits limits) {
        try {
            return opened(file, limits, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a copy of a stream, which no other user of the machine can read. */
    static XlsxPackage copied(InputStream in, Limits limits) {
        try {
            Path copy = java.nio.file.Files.createTempFile("tongbi", ".xlsx");
            try {
                try (OutputStream out = java.nio.file.Files.newOutputStream(copy)) {
                    ByteStreams.copy(new CountedStream(in, limits), out);
                }
                return opened(copy, limits, Optional.of(copy));
            } catch (IOException | RuntimeException e) {
                java.nio.file.Files.deleteIfExists(copy);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XlsxPackage opened(Path file, Limits limits, Optional<Path> copy)
            throws IOException {
        requireZip(file);
        try {
            return new XlsxPackage(new ZipFile(file.toFile()), limits, copy);
        } catch (ZipException | EOFException e) {
            throw new UnreadableSheetException(WORKBOOK + "a zip file that is cut off or damaged");
        }
    }

    private static void requireZip(Path file) throws IOException {
        ByteBuffer start;
        try (InputStream in = java.nio.file.Files.newInputStream(file)) {
            start = ByteBuffer.wrap(in.readNBytes(8));
        }
        if (WrongEncoding.startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableSheetException(
                    WORKBOOK + "an OLE file: an encrypted workbook or one of Excel 97 (XLS)");
        }
        if (!WrongEncoding.startsWith(start, 'P', 'K')) {
            throw new UnreadableSheetException(WORKBOOK + "no zip file");
        }
    }

    private XlsxPackage(ZipFile zip, Limits limits, Optional<Path> copy) {
        this.zip = zip;
        this.limits = limits;
        this.copy = copy;
        total = new ByteCount(limits);
        int parts = zip.size();
        if (parts > MAX_PARTS) {
            close();
            throw new UnreadableSheetException(
                    "expected a workbook of at most " + MAX_PARTS + " parts, got " + parts);
        }
    }

    /** Opens a part that has to be there. */
    PartXml part(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableSheetException(WORKBOOK + "one without its part " + name);
        }
        try {
            long packed = Math.max(entry.getCompressedSize(), 1);
            return PartXml.of(
                    name, new PartStream(zip.getInputStream(entry), packed, limits, total));
        } catch (IOException e) {
            throw new UnreadableSheetException(
                    "expected a readable part " + name + ", got one that is damaged");
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Returns the name of a part that another one relates to: {@code worksheets/sheet1.xml} of xl. */
    static String resolved(String folder, String target) {
        return target.startsWith("/")
                ? target.substring(1)
                : Files.simplifyPath(folder.isEmpty() ? target : folder + "/" + target);
    }

    @Override
    public void close() {
        try {
            zip.close();
            if (copy.isPresent()) {
                java.nio.file.Files.deleteIfExists(copy.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
