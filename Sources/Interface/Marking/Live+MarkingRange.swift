import Discussion

extension Live {
    /// Marks every note that the list shows between the nearest mark and the selected note, both
    /// of them too; without a mark, the selected note alone.
    func markRange() {
        let scene = scene
        let ids = scene.rows(of: view).map { scene.id(at: $0, in: view) }
        guard let here = selected.flatMap({ ids.firstIndex(of: $0) }) else { return }
        let marks = ids.indices.filter { marked.contains(ids[$0]) }
        let nearest = marks.min { abs($0 - here) < abs($1 - here) } ?? here
        marked.formUnion(ids[min(here, nearest)...max(here, nearest)])
    }
}
