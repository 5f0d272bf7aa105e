import type { Contract, DataProduct } from '@mesh/contracts'
import { promisedContracts, reliedContracts } from '../registry/port-relations.ts'
import type { CatalogReport } from './catalog-report.ts'
import { countNoun } from './count-noun.ts'
import { type Html, html } from './html.ts'
import { renderContract } from './render-contract.ts'

/** Domains → products → contracts, each product with its ports and who reads them. */
export function renderDomains({ products, contracts }: CatalogReport): Html {
  const domains = Map.groupBy(products, ({ domain }) => domain ?? 'Without a domain')
  const offered = new Set(products.flatMap(promisedContracts))
  const alone = contracts.filter(({ id }) => !offered.has(id))
  return html`<section id="products" aria-labelledby="products-title">
<h2 id="products-title">Products</h2>
<p class="lead">What each domain offers, under which contract, and who reads it.</p>
${[...domains].map(([domain, members]) => html`<h3 class="domain">${domain}</h3>${members.map((product) => renderProduct(product, products, contracts))}`)}
${alone.length > 0 && html`<h3 class="domain">Contracts that no product offers</h3>${alone.map((contract) => html`<article class="product">${renderContract(contract)}</article>`)}`}
</section>`
}

function renderProduct(
  product: DataProduct,
  products: readonly DataProduct[],
  contracts: readonly Contract[],
): Html {
  const promised = new Set(promisedContracts(product))
  const readers = products.filter(
    (other) => other !== product && reliedContracts(other).some((id) => promised.has(id)),
  )
  const { description, status, version, tags = [] } = product
  return html`<article class="product" id="${productAnchor(product, products)}">
<header><h4>${titleOf(product)}</h4>
<p class="facts">${version !== undefined && html`<span>v${version.replace(/^v/, '')}</span>`}${status !== undefined && html`<span class="${status.toLowerCase()}">${status}</span>`}${product.type !== undefined && html`<span>${wordsOf(product.type)}</span>`}${tags.map((tag) => html`<span class="tag">${tag}</span>`)}</p></header>
${description?.purpose !== undefined && html`<p>${description.purpose}</p>`}
${description?.limitations !== undefined && html`<p class="quiet">${description.limitations}</p>`}
<dl class="ports">
<div><dt>Reads</dt><dd>${renderSources(product, products)}</dd></div>
<div><dt>Offers</dt><dd>${renderOffers(product)}</dd></div>
<div><dt>Read by</dt><dd>${readers.length === 0 ? html`<span class="quiet">nobody in this mesh yet</span>` : readers.map((reader) => html`<span class="item">${link(reader, products)}</span>`)}</dd></div>
</dl>
${contracts.filter(({ id }) => promised.has(id)).map(renderContract)}
</article>`
}

/** `sourceAligned` → `source-aligned`. */
const wordsOf = (type: string): string =>
  type.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const titleOf = ({ name, id }: DataProduct): string => name ?? id

const productAnchor = (product: DataProduct, products: readonly DataProduct[]): string =>
  `product-${products.indexOf(product) + 1}`

const link = (product: DataProduct, products: readonly DataProduct[]) =>
  html`<a href="#${productAnchor(product, products)}">${titleOf(product)}</a>`

function renderSources(product: DataProduct, products: readonly DataProduct[]): Html {
  const relied = reliedContracts(product)
  const ports = product.inputPorts?.length ?? 0
  if (relied.length === 0)
    return ports === 0
      ? html`<span class="quiet">no other product</span>`
      : html`<span class="quiet">${ports} ${countNoun(ports, 'input port')} without a contract</span>`
  return html`${relied.map((id) => {
    const producer = products.find((other) => promisedContracts(other).includes(id))
    return html`<span class="item">${producer === undefined ? html`<code>${id}</code>` : link(producer, products)}</span>`
  })}`
}

function renderOffers({ outputPorts = [] }: DataProduct): Html {
  if (outputPorts.length === 0) return html`<span class="quiet">no output port</span>`
  return html`${outputPorts.map(({ name, version, type, description }) => html`<span class="item">${name}${version !== undefined && html` <span class="quiet">${version}</span>`}${type !== undefined && html` <span class="quiet">${type}</span>`}${description !== undefined && html` <span class="quiet">– ${description}</span>`}</span>`)}`
}
