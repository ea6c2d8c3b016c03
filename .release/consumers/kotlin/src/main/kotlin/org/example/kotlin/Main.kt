package org.example.kotlin

import io.github.tongbi.core.quantity.Figure
import io.github.tongbi.indicators.growth.Growth
import java.io.PrintStream
import java.util.Locale

/** Nullness annotations make these types non-null in Kotlin. */
fun main() {
    System.setOut(PrintStream(System.out, true, "UTF-8"))
    val text: String =
        Growth.yearOnYear(Figure.parseMoney("1.74亿美元"), Figure.parseMoney("1.28亿美元")).toText(Locale.CHINA)
    println(text)
}
