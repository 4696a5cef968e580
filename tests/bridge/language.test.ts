import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/bridge/language.ts'
import { DragomanError } from '../../src/index.ts'

describe('detectLanguage', () => {
  it.each([
    ['fr', 'L’Assemblée générale réaffirme l’importance de la coopération entre les États Membres.'],
    ['en', 'The General Assembly reaffirms the importance of cooperation among Member States.'],
    ['es', 'La Asamblea General reafirma la importancia de la cooperación entre los Estados Miembros.'],
    ['ru', 'Генеральная Ассамблея подтверждает важность сотрудничества между государствами-членами.'],
    ['ar', 'تؤكد الجمعية العامة من جديد أهمية التعاون بين الدول الأعضاء في الأمم المتحدة.'],
    ['zh', '大会重申会员国之间合作的重要性,并请秘书长向大会下届会议提出报告,说明本决议的执行情况。'],
  ])('knows %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it('is not decided by a masthead', () => {
    const masthead = 'United Nations General Assembly Distr.: General Original: English. '.repeat(12)
    const body = 'Le Conseil demande aux parties de respecter leurs obligations et de cesser les hostilités. '
    expect(detectLanguage(masthead + body.repeat(60))).toBe('fr')
  })

  it.each(['', 'Oui.', '12 34 56 78 90 12 34 56 78 90', '\ud800\udfff\ud800'.repeat(20)])(
    'says nothing of %j',
    (text) => {
      expect(detectLanguage(text)).toBeUndefined()
    },
  )

  it('refuses what is no string', () => {
    expect(() => detectLanguage(3 as never)).toThrow(DragomanError)
  })
})
