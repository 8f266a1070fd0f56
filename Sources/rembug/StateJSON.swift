import Discussion
import JSON
import Wording

/// The state of a session as JSON for scripts: details, people, items, notes.
///
/// Names of fields are those of the session file; people stand by their codes, items and questions
/// by their numbers.
struct StateJSON {
    private let release: Release
    private let itemNumbers: [EntityID: Int]
    private let versions: [ApprovedVersion]

    init(_ release: Release, versions: [ApprovedVersion]) {
        self.release = release
        self.versions = versions
        itemNumbers = Dictionary(
            uniqueKeysWithValues: release.items.enumerated().map { ($1.id, $0 + 1) })
    }

    var text: String {
        var writer = JSONWriter()
        writer.value(.object(members.list))
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private var members: Members {
        var members = Members()
        for key in DetailKey.allCases {
            members.add(key.rawValue, release.details[key].flatMap(Self.value))
            members.add(key.rawValue, release.officers[key]?.code)
        }
        members.add("attribution", release.attribution.rawValue)
        if let balance = release.balance {
            members.add("time", Self.members(of: balance.open))
            members.add("balance", Self.members(of: balance))
        }
        members.add("people", release.people.map { Self.members(of: $0) })
        members.add("items", release.items.map { self.members(of: $0) })
        members.add("notes", release.notes.map { self.members(of: $0) })
        if !release.photographs.isEmpty {
            members.add("photographs", release.photographs.map { Self.members(of: $0) })
        }
        if !release.boards.isEmpty {
            members.add("boards", release.boards.map { BoardJSON($0, name: name).members })
        }
        if !versions.isEmpty { members.add("approved", versions.map { Self.members(of: $0) }) }
        return members
    }

    private static func members(of version: ApprovedVersion) -> Members {
        var members = Members()
        members.add("version", version.approval.version)
        members.add("signedAs", version.approval.signedAs)
        members.add("at", version.approval.at.iso)
        members.add("by", version.approval.by)
        members.add("digest", version.approval.coverage.digest)
        members.add("printable", .boolean(version.complaint == nil))
        return members
    }

    private static func members(of photograph: ReleasedPhotograph) -> Members {
        var members = Members()
        members.add("caption", photograph.caption.map { Language.english.words($0) })
        members.add("credit", photograph.credit)
        members.add("description", photograph.description.map { Language.english.words($0) })
        members.add("width", photograph.picture.upright.width)
        members.add("height", photograph.picture.upright.height)
        return members
    }

    private static func members(of person: ReleasedPerson) -> Members {
        var members = Members()
        members.add("code", person.code)
        members.add("role", person.role.rawValue)
        members.add("name", person.name)
        members.add("office", person.office)
        members.add("institution", person.institution)
        members.add("sex", person.sex)
        members.add("nip", person.nip)
        members.add("rank", person.rank)
        members.add("represents", person.represents)
        members.add("arrived", person.arrived?.iso)
        return members
    }

    private func members(of item: Release.Item) -> Members {
        var members = Members()
        if release.items.contains(where: \.hasParts) { members.add("number", item.number) }
        if item.level > 0 { members.add("level", item.level) }
        members.add("title", item.title)
        members.add("type", item.type.rawValue)
        members.add("person", item.person.map(name))
        members.add("attribution", item.attribution?.rawValue)
        members.add("minutes", item.minutes)
        members.add("began", item.began?.iso)
        members.add("ended", item.ended?.iso)
        if item.began != nil { members.add("elapsed", Int(item.elapsed / 1000)) }
        if item.allotted != item.minutes { members.add("allotted", item.allotted) }
        if item.isFixed { members.add("fixed", .boolean(true)) }
        if item.isLocked { members.add("locked", .boolean(true)) }
        if item.isOptional { members.add("optional", .boolean(true)) }
        if item.isKey { members.add("key", .boolean(true)) }
        if item.isSkipped { members.add("skipped", .boolean(true)) }
        if item.isUnplanned { members.add("unplanned", .boolean(true)) }
        return members
    }

    private func members(of note: ReleasedNote) -> Members {
        var members = Members()
        members.add("kind", note.kind.rawValue)
        members.add("speaker", note.voice.map(name))
        members.add("text", text(of: note))
        members.add("translation", note.translation)
        members.add("reactions", note.reactions)
        members.add("tags", note.tags)
        members.add("item", note.item.flatMap { itemNumbers[$0] })
        members.add("number", note.number)
        members.add("answers", numbers(ofQuestions: note.answers))
        members.add("recipient", note.recipient.map { release.language.wordsInside($0) })
        members.add("owner", note.owner.map(name))
        members.add("helpers", note.helpers.map(name))
        members.add("office", note.office.map { release.language.words($0) })
        members.add("due", note.due?.iso)
        members.add("indicator", note.indicator)
        members.add(
            "status",
            note.outcomeStatus?.rawValue ?? note.actionStatus?.rawValue
                ?? note.summaryStatus?.rawValue)
        members.add("board", note.board)
        members.add("at", note.at?.iso)
        if let recorded = note.recorded {
            members.add("recording", recorded.recording)
            members.add("offset", Int(recorded.milliseconds / 1000))
        }
        return members
    }

    private func numbers(ofQuestions questions: [EntityID]) -> JSONValue? {
        let numbers = questions.compactMap { id in
            release.notes.first { $0.id == id }?.number.map { JSONValue.integer(Int64($0)) }
        }
        return numbers.isEmpty ? nil : .array(numbers)
    }

    private func text(of note: ReleasedNote) -> String {
        note.text.parts.map { part in
            switch part {
            case .words(let words): words
            case .mention(let voice): name(of: voice)
            }
        }.joined()
    }

    /// A code wherever there is one, since scripts put things together by it.
    private func name(of voice: Voice) -> String {
        switch voice {
        case .named(let person): person.code
        case .code(let code): code
        case .everyone: "everyone"
        case .someone, .teamMember, .unknown: "unknown"
        case .role: release.language.voice(voice)
        }
    }

    private static func value(_ value: FieldValue) -> JSONValue? {
        switch value {
        case .text(let text): .string(text)
        case .list(let list): .array(list.map { .string($0) })
        case .number(let number): .integer(Int64(number))
        case .flag(let flag): .boolean(flag)
        case .date(let date): .string(date.iso)
        case .time(let minutes): .string(Language.english.hours(minutes))
        case .entity, .entities: nil
        }
    }
}
