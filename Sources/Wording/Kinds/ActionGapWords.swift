public import Discussion

extension ActionGap: Worded {
    /// The question to put before the room goes.
    public var words: Words {
        switch self {
        case .noOwner:
            Words(
                id: "Belum ada penanggung jawab: siapa satu orang yang memegangnya?",
                en: "No owner: which one person sees to it?")
        case .everybody(let text):
            Words(
                id: "«\(text)» bukan penanggung jawab: siapa satu orang yang memegangnya?",
                en: "“\(text)” is nobody in particular: which one person sees to it?")
        case .noDate:
            Words(
                id: "Belum ada tenggat: paling lambat kapan?", en: "No date: by when at the latest?"
            )
        case .noRealDate(let text):
            Words(
                id: "«\(text)» bukan tanggal: paling lambat kapan?",
                en: "“\(text)” is no date: by when at the latest?")
        }
    }
}

extension Language {
    /// How far an action is on a day; where its date has passed, that.
    public func status(of action: ReleasedNote, on day: CivilDate) -> String {
        if action.isOverdue(on: day) { return ActionStatus.overdue[self] }
        return (action.actionStatus ?? .open).word(in: self)
    }

    /// Until when an action is to be done: `paling lambat 5 Desember 2020`.
    public func dueBy(_ date: CivilDate) -> String {
        choose(id: "paling lambat ", en: "by ") + self.date(date)
    }

    /// That no action is as asked for.
    public var noSuchActions: String {
        choose(id: "Tidak ada tindak lanjut yang demikian.", en: "There is no such action.")
    }
}
