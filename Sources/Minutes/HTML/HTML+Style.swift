extension HTML {
    /// How the page looks on the screen, as a sheet of paper, and on A4.
    static let style = """
        :root { color: #111; background: #e9e9e6; font: 11.5pt/1.4 "Bookman Old Style", \
        "Times New Roman", "Liberation Serif", Times, "Noto Serif", serif; }
        body { margin: 0; }
        main { position: relative; box-sizing: border-box; max-width: 210mm; margin: 8mm auto 0; \
        padding: 20mm 20mm 15mm 25mm; background: #fff; box-shadow: 0 1mm 4mm #0003; }
        p, dt, td, th, h1, h2, h3, h4, h5, figcaption { white-space: pre-wrap; \
        overflow-wrap: break-word; }
        p { margin: 0 0 .5em; text-align: start; }
        h1, h2, h3, h4, h5 { margin: 1.1em 0 .4em; line-height: 1.25; break-after: avoid; }
        h1 { margin: 1em 0 .1em; font-size: 14pt; text-align: center; letter-spacing: .05em; }
        h2 { font-size: 12pt; }
        h3, h4 { font-size: 11.5pt; }
        h4, h5 { font-style: italic; }
        h5 { font-size: 11.5pt; font-weight: normal; }
        .below { margin: 0; text-align: center; }
        .below + :not(.below) { margin-top: 1.2em; }
        .letterhead { padding-bottom: 2mm; border-bottom: 3px double #111; \
        text-align: center; }
        .letterhead p { margin: 0; text-align: center; font-size: 10.5pt; line-height: 1.3; }
        .letterhead .name { font-size: 14pt; letter-spacing: .02em; }
        .letterhead .issuer { font-size: 17pt; font-weight: bold; }
        .emblem { display: flex; flex-wrap: wrap; justify-content: center; align-items: center; \
        gap: 2mm 5mm; }
        .emblem > img, .emblem > svg { flex: none; width: 100%; height: auto; }
        .emblem > div { flex: 1 1 65mm; min-width: 0; }
        dl { display: table; table-layout: fixed; margin: .6em 0; width: 100%; \
        border-spacing: 0; }
        dl > div { display: table-row; break-inside: avoid; }
        dt { display: table-cell; position: relative; width: 30%; padding: 0 1.2em .2em 0; \
        vertical-align: top; }
        .colon { position: absolute; top: 0; right: .5em; }
        dd { display: table-cell; padding: 0 0 .2em; vertical-align: top; }
        dd > :last-child, li > :last-child, blockquote > :last-child, aside > :last-child \
        { margin-bottom: 0; }
        dd > :first-child, li > :first-child { margin-top: 0; }
        ol, ul { margin: 0 0 .5em; padding-left: 1.7em; }
        li { margin-bottom: .25em; padding-left: .2em; }
        li > p { margin-bottom: .25em; }
        figure { margin: .6em 0 .8em; padding-left: 1em; \
        border-left: 3px solid #aaa; break-inside: avoid; }
        blockquote { margin: 0; font-style: italic; }
        blockquote em { font-style: normal; }
        .drawing { padding: 0; border: 0; }
        .drawing svg, .drawing img { display: block; width: 100%; height: auto; margin: 0 auto; \
        font-family: "Noto Serif", "Liberation Serif", Times, serif; }
        .drawing figcaption { margin-top: .4em; font-size: 10.5pt; text-align: center; }
        aside { margin: .8em 0; padding: .6em .9em; border: 1px solid #888; \
        break-inside: avoid; }
        .label { margin: 0 0 .2em; font-weight: bold; break-after: avoid; }
        .table { margin: .6em 0 1em; overflow-x: auto; }
        table { width: 100%; border-collapse: collapse; font-size: 10.5pt; line-height: 1.3; }
        .full { table-layout: fixed; min-width: 160mm; }
        th, td { padding: 1mm 1.5mm; border: 1px solid #444; vertical-align: top; \
        text-align: start; }
        th { vertical-align: middle; text-align: center; background: #f0f0ed; \
        -webkit-print-color-adjust: exact; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        .center { text-align: center; }
        .end { text-align: end; font-variant-numeric: tabular-nums; }
        .fill { display: inline-block; max-width: 100%; height: 1em; \
        border-bottom: 1.5px dotted #333; vertical-align: baseline; }
        .whole { width: 100%; }
        .signatures { display: grid; column-gap: 8mm; \
        grid-template: auto auto auto / minmax(0, 1fr) minmax(0, 1fr); margin-top: 2em; text-align: center; \
        break-inside: avoid; break-before: avoid; }
        .signatures .person { display: contents; }
        .signatures .person > * { grid-column: 1; }
        .signatures .person + .person > *, .right .person > * { grid-column: 2; }
        .middle { grid-template-columns: minmax(0, 1fr) minmax(0, 2fr) minmax(0, 1fr); }
        .middle .person > * { grid-column: 2; }
        .signatures .person > :first-child { grid-row: 1; align-self: end; }
        .signatures .name { grid-row: 2; margin: 22mm 0 0; font-weight: bold; \
        text-decoration: underline; }
        .signatures .person > :last-child { grid-row: 3; }
        .signatures p { margin: 0; text-align: center; }
        .draft { width: fit-content; margin: 0 0 1em auto; padding: .1em .6em; \
        border: 2px solid #a33; color: #a33; font-weight: bold; letter-spacing: .1em; }
        hr { margin: 1em 0; border: 0; border-top: 1px solid #444; }
        .page-break { height: 0; margin: 8mm 0; border-top: 1px dashed #bbb; \
        break-after: page; }
        footer { max-width: 210mm; margin: 3mm auto 8mm; text-align: center; font-size: 8.5pt; \
        color: #555; }
        @page { size: A4; margin: 20mm 20mm 20mm 25mm; \
        @bottom-center { content: counter(page) " / " counter(pages); font: 9pt serif; } }
        @media screen and (max-width: 210mm) { main { margin: 0; padding: 6mm 5mm; } }
        @media (max-width: 120mm) { dl, dl > div, dt, dd { display: block; width: auto; }
        dl > div { margin-bottom: .4em; } .colon { position: static; }
        dd { margin-left: 1em; }
        .signatures, .signatures .person { display: block; }
        .signatures .person { margin-top: 1.5em; } .signatures .name { margin-top: 15mm; } }
        @media print {
        :root { background: none; }
        main { margin: 0; padding: 0; max-width: none; box-shadow: none; }
        .draft::before { content: attr(data-mark); position: fixed; z-index: -1; top: 40%; \
        left: 0; right: 0; font-size: 90pt; text-align: center; white-space: nowrap; \
        color: #eee; transform: rotate(-40deg); -webkit-print-color-adjust: exact; }
        .page-break { margin: 0; border: 0; }
        footer { margin: 1.5em 0 0; }
        p, li { orphans: 2; widows: 2; }
        }
        """
}
