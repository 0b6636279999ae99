/** The words of one’s own questions and audits, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const own = {
  'own.yours': 'Yours',

  'walk.source.own': 'A question of your own',
  'walk.source.adapted': 'Your own, adapted from “{title}”',
  'walk.reworded':
    'This question has been reworded since. What you answered before, last on {day}, stays with the old wording, in a series of its own.',
}
