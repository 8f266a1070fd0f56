import Discussion
import Wording

extension DocumentWriter {
    /// Who had how much of the floor, by voice and by group, for how much of the talk that is
    /// known, how even it was, and who was not heard.
    var shareOfVoice: [Block] {
        guard let evaluation = release.evaluation else { return [] }
        let title = heading(1, .shareOfVoice)
        guard evaluation.recorded > 0, let coverage = evaluation.coverage else {
            return [title, paragraph(language.noTurnsRecorded)]
        }
        let recorded = language.turnsRecorded(
            minutes: evaluation.recorded.wholeMinutes, of: evaluation.talk.wholeMinutes,
            share: coverage)
        let inequality =
            evaluation.gini.map { language.inequality($0) } ?? language.inequalityUnknown
        return [title, paragraph(language.sharesAreACue), paragraph(recorded)]
            + voices(evaluation.voices) + [paragraph(inequality)]
            + evaluation.groupings.flatMap(grouping) + notHeard(evaluation.silent)
    }

    private func voices(_ shares: [Evaluation.Share]) -> [Block] {
        guard !shares.isEmpty else { return [] }
        let rows = shares.map { share in
            row(language.voiceInFull(share.voice), share.turns, share.spoken, share.share)
        }
        return [shareTable(ColumnHead.speaker.word(in: language), rows)]
    }

    private func grouping(_ grouping: Evaluation.Grouping) -> [Block] {
        let head = grouping.by == .sex ? ColumnHead.sex : .institution
        let withheld: [Inline] = [.emphasis([.text(PaperMark.withheld.word(in: language))])]
        let rows = grouping.groups.map { group -> [[Inline]] in
            let name = group.name.map { called($0, in: grouping.by) } ?? language.notNoted
            guard let told = group.told else { return [[.text(name)], withheld] }
            return row(name, told.turns, told.spoken, told.share)
        }
        return [heading(2, .shareByGroup), shareTable(head.word(in: language), rows)]
    }

    private func called(_ group: String, in grouping: BalanceGrouping) -> String {
        guard grouping == .sex else { return group }
        return Sex(rawValue: group)?.word(in: language) ?? group
    }

    private func row(_ name: String, _ turns: Int, _ spoken: Int64, _ share: Double) -> [[Inline]] {
        let length = stopwatch(seconds: Int(spoken / 1000))
        return [name, language.number(turns), length, language.percent(share)].map { [.text($0)] }
    }

    private func shareTable(_ head: String, _ rows: [[[Inline]]]) -> Block {
        let numbers = [ColumnHead.turns, .length, .share].map { head in
            Block.Table.Column([.text(head.word(in: language))], weight: 3, alignment: .end)
        }
        return .table(.init(columns: [.init([.text(head)], weight: 12)] + numbers, rows: rows))
    }

    private func notHeard(_ silent: [Voice]) -> [Block] {
        guard !silent.isEmpty else { return [] }
        let items = silent.map { [paragraph(language.voiceInFull($0))] }
        return [heading(2, .notHeard), .list(.init(.bullet, items: items))]
    }
}
