extension RunSnapshot {
  /// Reads what a run wrote.
  package init(artefacts: [Artefact]) {
    var reading = SnapshotReading()
    for artefact in artefacts { reading.read(artefact) }
    self.init(sections: reading.sections, unreadable: reading.unreadable.sorted())
  }
}
