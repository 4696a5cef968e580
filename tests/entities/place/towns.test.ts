import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/index.ts'

/** The entities of the places and States of a text. */
const found = (text: string): readonly string[] =>
  annotate(text)
    .mentions()
    .flatMap(({ type, entity }) => ((type === 'place' || type === 'state') && entity ? [entity] : []))

describe('places that accent or hyphen tells apart', () => {
  it.each([
    ['Il vit à Basse-Terre.', ['place:basse-terre']],
    ['Il vit à Basseterre.', ['place:basseterre']],
    ['Les combats ont repris dans le Tigré.', ['place:tigray']],
    ["entre le Tigre et l'Euphrate", ['place:tigre', 'place:euphrate']],
  ])('%s', (text, entities) => {
    expect(found(text)).toEqual(entities)
    expect(found(text.normalize('NFD'))).toEqual(entities)
  })
})

describe('towns that bear the name of their State', () => {
  it.each([
    ['Fait à Panama, le 3 mai 2015.', ['place:panama-city']],
    ['Le Panama a signé.', ['state:PAN']],
    ['le Traité de Luxembourg', ['place:luxembourg-ville']],
    ['le Gouvernement du Luxembourg', ['state:LUX']],
    ['les représentants de Belgique, de Luxembourg et de France', ['state:BEL', 'state:LUX', 'state:FRA']],
    ['réunis à Koweït', ['place:koweit']],
    ["l'État du Koweït", ['state:KWT']],
    ['une réunion tenue à Djibouti en mai', ['place:djibouti']],
    ["l'Accord de Djibouti", ['place:djibouti']],
    ['le Gouvernement de Djibouti', ['state:DJI']],
    ['une conférence organisée à Mexico', ['place:mexico']],
    ['le Mexique', ['state:MEX']],
  ])('%s', (text, entities) => {
    expect(found(text)).toEqual(entities)
  })
})

describe('names of peoples', () => {
  it('are no places', () => {
    expect(found('Les Beni Hussein et les Rizeigat ont conclu une trêve.')).toEqual([])
    expect(found('Il vit à Beni.')).toEqual(['place:beni'])
  })
})
