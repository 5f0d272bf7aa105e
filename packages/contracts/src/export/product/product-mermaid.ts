import { pointerTo } from '../../read/pointer.ts'
import { mermaidText } from '../mermaid/mermaid-text.ts'
import type { ProductExporter } from './product-exporter.ts'

/**
 * A Mermaid flowchart: the input ports, the product, its output ports.
 * Source: https://mermaid.js.org/syntax/flowchart.html
 */
export const productMermaid: ProductExporter = {
  format: 'mermaid',
  extension: '.mmd',
  write: (product, lose) => {
    const shown = ['apiVersion', 'kind', 'id', 'name', 'inputPorts', 'outputPorts']
    for (const [field, value] of Object.entries(product))
      if (value !== undefined && !shown.includes(field))
        lose({
          pointer: pointerTo('', field),
          message: `The diagram has no words for ${field}`,
          severity: 'info',
        })
    const named = ({ name, version }: { readonly name: string; readonly version?: string }) =>
      mermaidText(version === undefined ? name : `${name} ${version}`)
    return [
      'flowchart LR',
      `  product[${mermaidText(product.name ?? product.id)}]`,
      ...(product.inputPorts ?? []).map((port, index) => `  in${index + 1}([${named(port)}]) --> product`),
      ...(product.outputPorts ?? []).map((port, index) => `  product --> out${index + 1}([${named(port)}])`),
      '',
    ].join('\n')
  },
}
