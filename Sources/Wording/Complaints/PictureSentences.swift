public import Discussion

extension PictureFault {
    /// Why a file is no picture that a session can keep, and what to do.
    public func words(_ path: String) -> Words {
        switch self {
        case .unknownFormat:
            Words(
                id: "\(path): bukan PNG atau JPEG. Simpan gambarnya sebagai JPEG, lalu lampirkan.",
                en: "\(path): neither PNG nor JPEG. Save the picture as JPEG, and attach that.")
        case .damaged:
            Words(
                id: "\(path): gambarnya tidak utuh. Salin lagi dari kamera, lalu lampirkan.",
                en: "\(path): the picture is not whole. Copy it from the camera again.")
        case .tooLarge(let bytes):
            Words(
                id: "\(path): lebih dari \(bytes >> 20) MB. Simpan lebih kecil, misalnya selebar"
                    + " 2000 titik.",
                en: "\(path): more than \(bytes >> 20) MB. Save it smaller, for example 2000 dots"
                    + " wide.")
        case .tooManyDots(let millions):
            Words(
                id: "\(path): lebih dari \(millions) juta titik. Simpan lebih kecil, misalnya"
                    + " selebar 2000 titik.",
                en: "\(path): more than \(millions) million dots. Save it smaller, for example 2000"
                    + " dots wide.")
        case .mirrored:
            Words(
                id: "\(path): gambarnya tersimpan terbalik seperti cermin. Simpan sekali lagi dari"
                    + " program gambar, lalu lampirkan.",
                en: "\(path): the picture is kept mirrored. Save it once from a picture program,"
                    + " and attach that.")
        }
    }
}

extension Language {
    /// That a photograph is kept in the session now, and what papers still need.
    public func photographAttached(_ name: String, number: Int) -> String {
        choose(
            id: "Foto \(number) dilampirkan: \(name). Data kamera (tempat, waktu) tidak disimpan.",
            en: "Photograph \(number) attached: \(name). Camera data (place, time) is not kept.")
    }

    /// That an emblem is kept in the session, and stands on its papers from now on.
    public func emblemAttached(_ name: String) -> String {
        choose(
            id: "Lambang kop naskah disimpan: \(name). Kop semua naskah sesi ini memakainya.",
            en: "Letterhead emblem kept: \(name). It stands on all papers of this session.")
    }

    /// Beside a picture in a list of photographs: that it is the emblem.
    public var isEmblem: String { choose(id: "lambang kop naskah", en: "letterhead emblem") }

    /// That a photograph stands in official papers.
    public var photographPrints: String {
        choose(
            id: "Fotonya dicetak sebagai lampiran naskah dinas.",
            en: "The photograph prints as an appendix of official papers.")
    }

    /// That a photograph waits for leave.
    public var photographWaits: String {
        choose(
            id: "Fotonya disimpan, tetapi belum dicetak: belum semua yang tampak mengizinkan.",
            en: "The photograph is kept, but not printed yet: not everyone in it has allowed that.")
    }

    /// That the words of a photograph were changed.
    public func photographDescribed(_ number: Int) -> String {
        choose(id: "Keterangan foto \(number) diubah.", en: "Photograph \(number) described anew.")
    }

    /// That a photograph was taken away.
    public func photographRemoved(_ number: Int) -> String {
        choose(
            id: "Foto \(number) tidak dilampirkan lagi; rembug purge menghapusnya dari berkas.",
            en: "Photograph \(number) is attached no more; rembug purge erases it from the file.")
    }

    /// That a session has no photograph.
    public var noPhotographs: String {
        choose(id: "Belum ada foto.", en: "There are no photographs.")
    }

    /// Why a photograph stands in no official paper yet.
    public var photographNotShown: String {
        choose(
            id: "belum dicetak: tidak semua orang di dalamnya mengizinkan; --shows P01,P02 menyebut"
                + " siapa yang tampak, --nobody bila tidak ada",
            en: "not printed yet: not everyone in it has allowed that; --shows P01,P02 says who is"
                + " seen, --nobody that nobody is")
    }
}
