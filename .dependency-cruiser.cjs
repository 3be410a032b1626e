/** An arrow is "imports"; there is no other direction, no circle, and no extractor imports another. */
const only = (from, ...to) => ({
  name: `${from}-imports-only-what-stands-below`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: {
    path: '^(schemas|turkish|extractors|pipeline|input|output|evaluation|training|apps)/',
    pathNot: `^(${[from, ...to].join('|')})/`,
  },
})

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^#' } },
    only('schemas'),
    only('turkish', 'schemas'),
    only('extractors', 'turkish', 'schemas'),
    only('pipeline', 'extractors', 'turkish', 'schemas', 'input', 'output'),
    only('input', 'turkish', 'schemas'),
    only('output', 'turkish', 'schemas'),
    only('evaluation', 'turkish', 'schemas'),
    only('training', 'evaluation', 'pipeline', 'input', 'output', 'extractors', 'turkish', 'schemas'),
    {
      name: 'no-extractor-imports-another',
      comment: 'Extractors meet only through the document; shared are stage.ts and rule.ts.',
      severity: 'error',
      from: { path: '^extractors/([^/]+)/' },
      to: { path: '^extractors/', pathNot: ['^extractors/$1/', '^extractors/(stage|rule)[.]ts$'] },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
