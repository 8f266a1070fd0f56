public import ArgumentParser
public import Discussion
public import Wording

extension Language: ExpressibleByArgument {}
extension DocumentName: ExpressibleByArgument {}
extension SeriesDocument: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
extension WriterRole: ExpressibleByArgument {}
