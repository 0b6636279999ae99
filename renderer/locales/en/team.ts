/** The words of the team's page, in English. */

/** Message ids and their texts, in ICU message syntax. */
export const team = {
  'team.title': 'The team’s levels',
  'team.link': 'The team’s levels, from five people on',
  'team.lead':
    'How many people stand on each level, as they said it of themselves in sheets you opened together. No names, no texts, no order among people.',
  'team.people': '{count, plural, one {# person} other {# people}} with opened sheets.',
  'team.few':
    'Fewer than five people have opened a sheet with you. Nothing is shown, so that nobody can be told from the others.',
  'team.few.filter':
    'This leaves fewer than five people, or leaves out fewer than five. Nothing is shown, so that nobody can be told from the others.',
}
