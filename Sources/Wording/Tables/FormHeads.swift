/// Whether a column is one that a paper form needs and a record does not: the running number and
/// the signature.
///
/// `No.`, `Nomor urut`, `#`, `Tanda tangan`, `TTD/Paraf`, `Signature`.
public func isFormHead(_ head: String) -> Bool {
    if head == "#" { return true }
    let plain = head.prefix { $0 != "(" }
    return ([plain] + plain.split(separator: "/")).contains { formHeads.contains(folded($0)) }
}

private let formHeads: Set<String> = [
    "no", "nomor", "nourut", "nomorurut", "urut", "number", "nr", "tandatangan", "ttd", "paraf",
    "signature", "signed", "sign", "initials",
]
