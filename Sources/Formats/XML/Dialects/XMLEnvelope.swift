/// Answers of servers around records: their elements that say nothing of any record.
enum XMLEnvelope {
  /// Of OAI-PMH and SRU.
  static let silentNames = [
    "responseDate", "request", "numberOfRecords", "recordSchema", "recordPacking",
    "recordPosition", "recordXMLEscaping", "nextRecordPosition", "resultSetId", "resultSetIdleTime",
    "echoedSearchRetrieveRequest", "echoedRequest", "extraResponseData", "extraRecordData",
    "resultCountPrecision", "version",
  ]
}
