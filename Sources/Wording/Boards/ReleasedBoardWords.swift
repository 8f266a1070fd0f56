public import Discussion

extension ReleasedBoard {
    /// What it holds, with its texts and people as the audience may know them.
    public func content(in language: Language) -> BoardContent {
        let rows = entries.map { entry in
            var row = entry.row
            for (key, text) in entry.texts { row.values[key] = language.words(text) }
            for (key, voice) in entry.voices { row.values[key] = language.voice(voice) }
            for (key, least) in entry.hidden { row.values[key] = "<\(least)" }
            return row
        }
        return BoardContent(schema: schema, rows: rows)
    }
}
