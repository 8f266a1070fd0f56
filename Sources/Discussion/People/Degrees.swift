/// The degrees that stand behind names.
public enum Degrees {
    /// Whether something is a known degree, `SH`, `Ph. D.`, or a bachelor's by its shape: `S.Gz`.
    public static func has(_ part: String) -> Bool {
        let letters = part.lowercased().filter { $0 != "." && $0 != " " }
        if known.contains(letters) { return true }
        let pieces = part.split(separator: ".", omittingEmptySubsequences: true)
        return part.hasPrefix("S.") && pieces.count > 1
            && pieces.dropFirst().allSatisfy { 2...5 ~= $0.count && $0.allSatisfy(\.isLetter) }
    }

    private static let known: Set<String> = [
        "sh", "se", "st", "sp", "ss", "sag", "sap", "sars", "sds", "sei", "sfarm", "shi", "shut",
        "shum", "sikom", "sip", "ske", "sked", "skeb", "skel", "skep", "skepns", "skes", "skh",
        "skm", "skom", "skpm", "smn", "sn", "spd", "spdi", "spdsd", "spi", "spsi", "spt", "ssi",
        "ssn", "ssos", "ssosi", "sst", "sstp", "stp", "str", "strip", "sthi", "sy",
        "mh", "me", "mm", "mt", "ma", "mp", "ms", "mag", "mak", "map", "mba", "mec", "mei", "meng",
        "mes", "mfarm", "mhi", "mhum", "mikom", "mip", "mkeb", "mkep", "mkes", "mkm", "mkn",
        "mkom", "mmt", "mpa", "mpd", "mpdi", "mph", "mpp", "mpsi", "mpsdm", "msc", "msi", "msn",
        "msos", "mstat", "mtr", "mtrip", "mud", "phd", "edd", "dba", "ba", "bsc", "be", "beng",
        "llm", "llb", "amd", "amdkeb", "amdkep", "ama", "amapd", "apt", "ns", "spog", "spa",
        "sppd", "spb", "spm", "spkj", "cpa", "ca", "ipm", "ipu",
    ]
}
