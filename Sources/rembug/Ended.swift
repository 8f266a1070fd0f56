import ArgumentParser

/// The end of a program that a signal asked to end: as of one that did not hear it, its status is
/// 128 and the signal (POSIX, Shell Command Language, 2.8.2).
func ended(by signal: Int32) -> ExitCode { ExitCode(128 + signal) }
