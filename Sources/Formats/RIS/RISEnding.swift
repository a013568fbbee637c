/// How a record of RIS ends.
enum RISEnding: Hashable { case endTag, nextRecord, endOfFile }
