import Discussion
import Wording

extension DocumentWriter {
    /// The minutes as an Indonesian office keeps them: head, body, foot (field order after the
    /// notula of Permendagri 54/2009).
    var notula: Document {
        document(
            .notula,
            [
                Section(.letterhead, letterhead), Section(.title, [numberedTitle(.notula)]),
                Section(.head, [.fields(notulaHead)]), Section(.remark, remark),
            ] + proceedings + outcomes + [
                Section(.closing, [.fields([field(.closing, closingTime)])]),
                Section(.signatures, [.signatures(signatures)]),
                Section(.attachments, attachmentsWithList), Section(.photographs, photographs),
            ])
    }

    private var notulaHead: [Block.Field] {
        let details = release.details
        return [field(.meeting, told: details.text(.title))]
            + optional(.theme, told: details.text(.theme))
            + aims
            + [
                dayAndDate,
                field(.timeCalled, timeCalled),
                field(.time, timeHeld), field(.venue, told: details.text(.venue)),
                Block.Field(label(.agenda), programme),
                Block.Field(label(.leadership), [.fields(leadership)]),
                Block.Field(label(.participants), participants),
            ] + resourcePersons
    }

    /// What the event is to reach; no row where that is not known.
    var aims: [Block.Field] {
        let aims = release.details.list(.aims)
        guard !aims.isEmpty else { return [] }
        return [
            Block.Field(
                label(.aims), [.list(.init(.letter, items: aims.map { [.paragraph(told($0))] }))])
        ]
    }

    /// When the invitation calls everybody: at its own time, else when the programme begins.
    private var timeCalled: String? {
        let details = release.details
        return (details.time(.invitedAt) ?? details.time(.startsAt)).map {
            language.time($0, zone: zone)
        }
    }

    private var closingTime: String? {
        guard release.isClosed, let ended = release.ended else { return nil }
        let time = language.time(Int(ended.timeOfDay / 60_000), zone: zone)
        let isSameDay = release.began.map { $0.date == ended.date } ?? true
        return isSameDay ? time : language.dayAndDate(ended.date) + ", " + time
    }

    private var programme: [Block] {
        guard !release.items.isEmpty else { return [] }
        return [.outline(of: release.items[...]) { told($0.title) }]
    }

    /// Each row with the name, or with a dotted line for one.
    private var leadership: [Block.Field] {
        let rows: [(MinutesLabel, DetailKey)] = [
            (.chair, .chair), (.deputy, .deputy), (.secretary, .secretary), (.recorder, .recorder),
        ]
        return rows.map { label, key in field(label, told: officer(key)?.inFull) }
    }

    private func fullName(_ person: ReleasedPerson) -> [Inline] {
        told(.named(person), inFull: true)
    }

    /// How many came, and which groups; a short list of people where only these are known.
    private var participants: [Block] {
        let count = attendanceWithList.map { [paragraph($0)] } ?? []
        let invited = release.details.list(.invited)
        if !invited.isEmpty {
            return count + [.list(.init(.number, items: invited.map { [.paragraph(told($0))] }))]
        }
        let named = release.people.filter { $0.name != nil && $0.role == .participant }
        guard count.isEmpty, !named.isEmpty else { return count }
        return [.list(.init(.number, items: named.map { [.paragraph(fullName($0))] }))]
    }

    private var resourcePersons: [Block.Field] {
        let people = release.people.filter { $0.role == .resource }.sorted { $0.code < $1.code }
        let items = people.compactMap(nameOrPosition).map { [Block.paragraph($0)] }
        guard !items.isEmpty else { return [] }
        return [Block.Field(label(.resourcePersons), [.list(.init(.number, items: items))])]
    }

    /// Whom a list of names may tell: nobody by a code alone, which says nothing there.
    private func nameOrPosition(_ person: ReleasedPerson) -> [Inline]? {
        if person.name != nil || release.attribution == .named { return fullName(person) }
        return person.position.map(told)
    }
}
