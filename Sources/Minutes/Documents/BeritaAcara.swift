import Discussion
import Wording

extension DocumentWriter {
    /// The official record: when, where and by how many the event was held, who declares it, what
    /// was agreed, and in how many copies it is signed.
    ///
    /// Only what was agreed stands in it; where nothing was, there are lines for it.
    var beritaAcara: Document {
        let details = release.details
        let opening = language.officialRecordOpening(
            event: details.text(.title), theme: details.text(.theme), venue: details.text(.venue),
            date: details.date(.date), people: release.attendance.total)
        return document(
            .beritaAcara,
            [
                Section(.letterhead, letterhead), Section(.title, [numberedTitle(.beritaAcara)]),
                Section(.remark, remark),
                Section(
                    .opening, [.paragraph(inlines(opening, telling: [.title, .theme, .venue]))]),
                Section(
                    .parties,
                    [
                        paragraph(language.officialRecordSigners),
                        .list(.init(.number, items: parties.map { [.fields(identity($0))] })),
                    ]),
                Section(.agreement, [paragraph(language.officialRecordAgreement), agreed]),
                Section(.closing, [closing]),
                Section(
                    .signatures,
                    [.signatures(partySignatures)] + alsoSigned + [.signatures(others)]),
                Section(.witnesses, witnesses),
            ])
    }

    private var closing: Block {
        let copies = release.details.number(.copies)
        return .paragraph(inlines(language.officialRecordClosing(copies: copies)))
    }

    /// Who signs besides those who declare the record, the witnesses left to a section of their own.
    private var others: [Block.Signatory] {
        delegateSignatures + (hasWitnesses ? [] : superior)
    }

    /// Those who witnessed it and who takes note, below words where no page holds them with the others.
    private var witnesses: [Block] {
        guard hasWitnesses else { return [] }
        let words = language.officialRecordWitnessed(
            number: text(.numberOfRecord), isAcknowledged: !superior.isEmpty)
        let areWhole = alsoSigned.isEmpty || isPage(alsoSigned, [others, witnessing])
        return (areWhole ? [] : [paragraph(words)]) + [.signatures(witnessing)]
    }

    private var witnessing: [Block.Signatory] { hasWitnesses ? witnessSignatures + superior : [] }

    /// Words above the others where no page holds the whole paper or all who sign, so that nobody
    /// signs a page without words; a single row of others goes with the parties.
    private var alsoSigned: [Block] {
        let areWhole = isPage([agreed, closing], [partySignatures, others, witnessing])
        let hasRows = others.pairs.count + witnessing.pairs.count > 1
        return hasSecondPage && hasRows || !areWhole
            ? [paragraph(language.officialRecordAlsoSigned(number: text(.numberOfRecord)))] : []
    }

    /// Whether a page surely holds all who sign below words.
    private func isPage(_ words: [Block], _ signing: [[Block.Signatory]]) -> Bool {
        (words + signing.map { .signatures($0) }).signatureRows(at: words.count).rows.areWhole
    }

    /// One who declares the record, and as what.
    private struct Party {
        let role: OfficialRecordLabel
        let person: Signer?
        var address: String?
    }

    /// Who holds the event, or leads it in another's place, and the moderator where that is somebody
    /// else.
    ///
    /// Only somebody of the office that holds it signs for it, at its address; a moderator who leads
    /// signs as that, and leaves the line of the organiser to the hand.
    private var parties: [Party] {
        let moderator = release.people.first { $0.role == .moderator }.map { Signer($0) }
        let chair = officer(.chair)
        let isHost = chair.map { isOfOrganiser($0) } ?? true
        let leads = chair?.id != nil && chair?.id == moderator?.id
        let host = Party(role: .organiser, person: isHost ? chair : nil, address: officeAddress)
        if leads && isHost {
            return [Party(role: .organiserAndModerator, person: chair, address: officeAddress)]
        }
        let first = isHost || leads ? host : Party(role: .chair, person: chair)
        return [first, Party(role: .moderator, person: leads ? chair : moderator)]
    }

    private func identity(_ party: Party) -> [Block.Field] {
        let person = party.person
        let rows: [(OfficialRecordLabel, String?)] =
            [(.name, person?.name)]
            + (release.profile == .circle ? [] : [(.nip, person?.nip), (.rank, person?.rank)])
            + [(.office, person?.position), (.address, party.address)]
        return rows.map { label, words in
            Block.Field(
                [.text(label.word(in: language))], words.map { [.paragraph(told($0))] } ?? [])
        } + [
            Block.Field(
                OfficialRecordLabel.actingAs.word(in: language), party.role.word(in: language))
        ]
    }

    /// What was agreed, decisions before recommendations, amounts with their words.
    private var agreed: Block {
        let agreed = release.notes.filter { $0.kind == .outcome && $0.outcomeStatus == .agreed }
        let points = (agreed.filter { $0.recipient == nil } + agreed.filter { $0.recipient != nil })
            .map { point in
                let recipient = point.recipient.map { addressed(to: $0) + [.text(": ")] } ?? []
                return recipient + secured(inlines(point))
            }
        let items = points.isEmpty ? blanks : points.map { [.paragraph($0)] }
        return .list(.init(.number, items: items))
    }

    /// Lines for three points to be written by hand: one for each where a page holds the whole paper,
    /// more where there is a second page, so that the first is full.
    private var blanks: [[Block]] {
        let line = Block.paragraph([.fillIn(60)])
        let lines = [Block](repeating: line, count: hasSecondPage ? 4 : 1)
        return [[Block]](repeating: lines, count: 3)
    }

    /// Whether no page holds the paper: two who declare it below a letterhead, or with many others who
    /// sign.
    private var hasSecondPage: Bool {
        let others = delegateSignatures.count + release.witnesses.count
        return parties.count > 1 && (!letterheadLines.isEmpty || others > 2)
    }

    private func secured(_ inlines: [Inline]) -> [Inline] {
        inlines.map { inline in
            switch inline {
            case .text(let words): .text(release.language.securingAmounts(in: words))
            case .language(let tag, let inner): .language(tag, secured(inner))
            default: inline
            }
        }
    }

    /// At the left the moderator, at the right who holds or leads the event.
    private var partySignatures: [Block.Signatory] {
        let parties = parties
        let office: [[Inline]] = parties[0].person?.office.map { [told($0)] } ?? []
        let organiser = signatory(
            [placeAndDate, heading(parties[0].role)] + office, parties[0].person)
        return parties.dropFirst().map { signatory([heading($0.role)], $0.person) } + [organiser]
    }

    private var delegateSignatures: [Block.Signatory] {
        signatories(.delegates, release.delegates, atLeast: 2)
    }

    /// Who takes note, below all others and in the middle.
    private var superior: [Block.Signatory] { acknowledgement.map(\.alone) }

    /// Whether the paper has a place for witnesses, and there are some.
    private var hasWitnesses: Bool {
        let sections = imprint.profile.documents[.beritaAcara]?.map(\.section)
        return !release.witnesses.isEmpty && sections?.contains(.witnesses) ?? true
    }

    private var witnessSignatures: [Block.Signatory] {
        let witnesses = signatories(.witnesses, release.witnesses, atLeast: 0)
        return witnesses.count == 1 ? witnesses.map(\.alone) : witnesses
    }

    private func heading(_ label: OfficialRecordLabel) -> [Inline] {
        [.text(label.word(in: language) + ",")]
    }

    private func signatories(
        _ role: OfficialRecordLabel, _ people: [ReleasedPerson], atLeast count: Int
    ) -> [Block.Signatory] {
        let missing = max(0, count - people.count)
        let signing = people.map(Optional.some) + [ReleasedPerson?](repeating: nil, count: missing)
        return signing.map { person in
            let below: [[Inline]] = person?.position.map { [told($0)] } ?? []
            return Block.Signatory(
                heading: [heading(role)], name: person?.name.map(told) ?? [],
                details: below)
        }
    }
}

extension Block.Signatory {
    fileprivate var alone: Block.Signatory {
        var signatory = self
        signatory.isAlone = true
        return signatory
    }
}
