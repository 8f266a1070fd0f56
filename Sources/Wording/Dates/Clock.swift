public import Discussion

extension Language {
    /// A time of day by its minutes since midnight: `09.00`, `09:00`.
    ///
    /// After midnight the hours begin again.
    public func clock(_ minutes: Int) -> String { hours(minutes % 1440) }

    /// Minutes since midnight as somebody types them: after midnight the hours go on, `25.30`.
    public func hours(_ minutes: Int) -> String {
        twoDigits(minutes / 60) + timeSign + twoDigits(minutes % 60)
    }

    /// The time that a clock on the wall showed: `14.40`, `14:40`.
    public func clock(_ time: WallTime) -> String { clock(Int(time.timeOfDay / 60_000)) }

    /// The time that a clock on the wall showed, to the second: `14.40.02`, `14:40:02`.
    public func clockWithSeconds(_ time: WallTime) -> String {
        clock(time) + timeSign + twoDigits(Int(time.timeOfDay / 1000 % 60))
    }

    /// A time of day as a sentence or a form has it: `pukul 09.00 WIB`, `09:00 WIB`.
    public func time(_ minutes: Int, zone: String) -> String {
        choose(id: "pukul ", en: "") + clock(minutes) + " " + zone
    }

    /// From one time of day to another: `pukul 09.00 s.d. 12.00 WIB`, `09:00 to 12:00 WIB`.
    ///
    /// Without an end `pukul 09.00 WIB s.d. selesai`, `09:00 WIB to the end`.
    public func times(from first: Int, to last: Int?, zone: String) -> String {
        guard let last else {
            return time(first, zone: zone) + choose(id: " s.d. selesai", en: " to the end")
        }
        return choose(id: "pukul ", en: "") + clock(first) + choose(id: " s.d. ", en: " to ")
            + clock(last) + " " + zone
    }

    private var timeSign: String { choose(id: ".", en: ":") }
}

func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
}
