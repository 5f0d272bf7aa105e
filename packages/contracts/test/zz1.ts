import { checkContract, lintContract } from '@mesh/contracts'
import { formatDiagnostic } from '@mesh/core'

const text = `apiVersion: v3.2.0
kind: DataContract
id: airports
version: 1.0.0
schema:
  - name: airports
    properties:
      - name: iata
        logicalType: string
        logicalTypeOptions: { minLength: 4, maxLength: 3 }
        relationships: [{ to: cities.code }]
`
const { contract, locate, diagnostics } = checkContract(text, { file: 'airports.odcs.yaml' })
const findings = contract ? lintContract(contract, { locate }) : diagnostics
for (const finding of findings) console.log(formatDiagnostic(finding))

for (const problem of checkContract(text.replace('iata', '[iata]').replace('1.0.0', '1.0'), {
  file: 'broken.odcs.yaml',
}).diagnostics)
  console.log(formatDiagnostic(problem))
