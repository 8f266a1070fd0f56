import Discussion
import SessionFile
import Wording

extension Live {
    /// Who has a role: who took it over last, as long as they are here, else who came for it
    /// first.
    func holder(of role: WriterRole) -> Present? {
        let taker = session.roles[role.rawValue]
        return present.first { $0.writer == taker } ?? present.first { $0.role == role.rawValue }
    }

    /// Who else has a role.
    func other(in role: WriterRole) -> Present? {
        holder(of: role).flatMap { $0.writer == file.writer ? nil : $0 }
    }

    /// Why what belongs to a role cannot be done here: somebody else has it.
    func whyNot(as role: WriterRole?) -> Words? {
        role.flatMap { role in other(in: role).map { language.heldBy($0.name, role) } }
    }

    /// The roles with who has them, and who else is here; taking one that somebody has is asked
    /// once more.
    func roles(like typed: String) -> [Choices.Choice] {
        let likeness = Likeness(typed)
        if let wanted = wantedRole, let other = other(in: wanted) {
            return [confirmation(of: wanted, from: other)]
        }
        let roles = [WriterRole.drive, .voices, .note]
        let holders = Set(roles.compactMap { holder(of: $0)?.writer })
        let rest = present.filter { !holders.contains($0.writer) }.map { person in
            Choices.Choice(name: person.name, aside: language.since(person.since)) { _ in }
        }
        return (roles.map(choice) + rest).filter { likeness.toSentence($0.name) != nil }
    }

    private func choice(of role: WriterRole) -> Choices.Choice {
        let holder = holder(of: role)
        return Choices.Choice(
            name: role.word(in: language) + ": " + (holder?.name ?? "–"),
            aside: holder.map { language.since($0.since) } ?? "",
            isCurrent: holder?.writer == file.writer
        ) { $0.take(role) }
    }

    private func confirmation(of role: WriterRole, from other: Present) -> Choices.Choice {
        Choices.Choice(name: language.takeOver(role, from: other.name, isReadOut: isReadOut)) {
            $0.take(role)
        }
    }

    /// Takes a role that is free; one that somebody has is asked for once more.
    private func take(_ role: WriterRole) {
        if holder(of: role)?.writer == file.writer { return say(language.taken(role)) }
        if other(in: role) != nil, wantedRole != role {
            wantedRole = role
            return openPalette(onChoicesOf: ToolName.role.rawValue)
        }
        wantedRole = nil
        if ask(.takeRole(role.rawValue)) != nil { say(language.taken(role)) }
    }

    /// Tells who has taken away a role that was this run's before.
    func tellWhoTook(_ before: [WriterRole]) {
        for role in before {
            guard let other = other(in: role) else { continue }
            notices.append(language.taken(role, by: other.name))
        }
    }

    /// The roles that this run has.
    var ownRoles: [WriterRole] {
        WriterRole.allCases.filter { holder(of: $0)?.writer == file.writer }
    }
}

extension Command {
    /// The role whose holder alone runs it, as long as there is one: who drives leads the
    /// programme and the wall, who follows the voices gives the floor.
    var role: WriterRole? {
        if Self.driving.contains(id) { return .drive }
        return Self.voicing.contains(id) ? .voices : nil
    }

    private static let driving = Set(
        [CommandName.nextItem, .pause, .rePlan, .backDate, .closeSession, .wall].map(\.rawValue)
            + [FloorCommandName.moreMinutes, .fewerMinutes, .skip, .insertItem].map(\.rawValue)
            + [ListCommandName.open.rawValue])

    private static let voicing = Set(
        [CommandName.giveFloor, .endTurn, .respond].map(\.rawValue)
            + [
                FloorCommandName.call, .lower, .beginRound, .orderQueue, .closeQueue, .limitTurns,
                .lastWord,
            ].map(\.rawValue))
}
