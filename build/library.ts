/** `npm run library`: the whole library as Markdown that can be read and corrected by anyone, or as JSON with --json. */

import { type Library, library, questionById } from '../renderer/content/english.ts'
import type { Audit, AuditForRole, AuditItem, AuditPlan, WalkStep } from '../renderer/core/audit.ts'
import type { Exercise } from '../renderer/core/exercise.ts'
import type { AnswerKind, Citation, Question, Role, Viewpoint, Wording } from '../renderer/core/question.ts'
import { coreOf } from '../renderer/core/rotation.ts'

const roles: readonly Role[] = ['agent', 'manager']
const viewpoints: readonly Viewpoint[] = [...roles, 'observed']

const roleNames: { readonly [R in Role]: string } = {
  agent: 'For those who serve',
  manager: 'For those who lead',
}

const viewpointNames: { readonly [V in Viewpoint]: string } = {
  ...roleNames,
  observed: 'About one person, by who leads them',
}

const kindNames: { readonly [K in AnswerKind]: string } = {
  level: 'five levels',
  caseLevel: 'five levels about the last case',
  mark: 'yes, partly or no',
  text: 'words alone',
}

const planNames: { readonly [P in AuditPlan]: string } = {
  fixed: 'all of it in one sitting',
  weekly: 'the core each week, and two that rotate',
  days: 'one group a day',
  sittings: 'one group a sitting',
}

const stepNames: { readonly [S in WalkStep]: string } = {
  event: 'name the event',
  first: 'first sheet',
  choose: 'choose one',
  second: 'second sheet',
  compare: 'compare',
  step: 'one step',
}

/** A run of blocks with an empty line between each and the next; absent blocks are left out. */
function blocks(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n')
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

function cited(source: Citation): string {
  const article = library.sources.find(({ key }) => key === source.key)
  const quote = source.quote === undefined ? '' : ` “${source.quote}”`
  return `Source: ${article?.author}, *${article?.title}* (${article?.date}). ${source.passage}.${quote}`
}

function wordingText(viewpoint: Viewpoint, wording: Wording): string {
  const view = wording.view === undefined ? '' : wording.view === 'self' ? ' (of oneself)' : ' (of the team)'
  return blocks(
    `**${viewpointNames[viewpoint]}**${view}`,
    bullets([`How it is: ${wording.now}`, `How I want it: ${wording.desired}`, `To begin: ${wording.hint}`]),
    wording.levels.map((level, index) => `${index + 1}. ${level}`).join('\n'),
  )
}

function questionText(question: Question): string {
  return blocks(
    `#### ${question.label}`,
    `\`${question.id}\`, version ${question.version}, ${question.layer}, answered with ${kindNames[question.kind]}`,
    ...viewpoints.map((viewpoint) => {
      const wording = question.wordings[viewpoint]
      return wording && wordingText(viewpoint, wording)
    }),
    cited(question.source),
  )
}

function questionsText(content: Library): string {
  const { level, caseLevel } = content.levelsLead
  const isHard = (question: Question) => question.id.startsWith('hard-')
  const sections = content.dimensions.map(({ id, name }) => ({
    name,
    questions: content.questions.filter((question) => question.dimension === id && !isHard(question)),
  }))
  sections.splice(-1, 0, { name: 'Hard moments', questions: content.questions.filter(isHard) })
  return blocks(
    '## Questions',
    `With levels: ${level.now} ${level.desired} With levels about the last case: ${caseLevel.now} ${caseLevel.desired}`,
    `What a person who serves is asked can also be answered about them, apart, by who leads them. With levels: ${level.observed.now} ${level.observed.desired} With levels about the last case: ${caseLevel.observed.now} ${caseLevel.observed.desired} “Not seen” is a full answer.`,
    ...sections.map(({ name, questions }) => blocks(`### ${name}`, ...questions.map(questionText))),
  )
}

function itemText(item: AuditItem, role: Role): string {
  const label = questionById(item.question)?.label ?? item.question
  const asks = item.asks?.[role]
  const mark = item.mark?.[role]
  return [
    `${label} (\`${item.question}\`): ${kindNames[item.kind]}`,
    ...(asks === undefined ? [] : [`  - How it is: ${asks.now}`, `  - How I want it: ${asks.desired}`]),
    ...(mark === undefined ? [] : [`  - Did it happen? ${mark}`]),
  ].join('\n')
}

function groupsText(audit: Audit, role: Role, held: AuditForRole): string {
  if (audit.plan === 'weekly') {
    const core = coreOf(library.questions, role).map(({ id }) => id)
    const items = held.groups.flatMap((group) => group.items)
    const those = (inCore: boolean) =>
      bullets(
        items.filter((item) => core.includes(item.question) === inCore).map((item) => itemText(item, role)),
      )
    return blocks('*Each week*', those(true), '*Two of these in turn*', those(false))
  }
  return blocks(
    ...held.groups.map((group) =>
      blocks(
        `*${group.name}*`,
        group.opening,
        bullets(group.items.map((item) => itemText(item, role))),
        group.source && cited(group.source),
      ),
    ),
  )
}

function auditText(audit: Audit): string {
  return blocks(
    `### ${audit.name}`,
    `\`${audit.id}\`, version ${audit.version}, about ${audit.minutes} minutes, ${planNames[audit.plan]}. The walk: ${audit.steps.map((step) => stepNames[step]).join(', ')}.`,
    audit.event && bullets([`The event: ${audit.event.prompt}`, audit.event.hint, audit.event.why]),
    cited(audit.source),
    ...roles.map((role) => {
      const held = audit.roles[role]
      return held && blocks(`**${roleNames[role]}**`, held.opening, groupsText(audit, role, held))
    }),
  )
}

function materialText(exercise: Exercise): string {
  switch (exercise.kind) {
    case 'timer':
      return blocks(
        `${exercise.seconds} seconds, then:`,
        bullets(exercise.prompts.map(({ label, prompt }) => `${label}: ${prompt}`)),
        exercise.closing,
      )
    case 'cards':
      return blocks(
        bullets(exercise.prompts.map(({ label, prompt }) => `${label}: ${prompt}`)),
        exercise.rules.note,
        bullets(
          exercise.rules.marks.map(
            ({ name, looksFor, phrases }) => `**${name}**. ${looksFor} Phrases: ${phrases.join('; ')}`,
          ),
        ),
        ...exercise.cards.map((card) =>
          blocks(
            `#### ${card.title}`,
            `\`${card.id}\`, ${card.setting}, ${card.channel}${card.audiences.includes('agent') ? '' : ', for those who lead'}`,
            card.scene,
            cited(card.source),
          ),
        ),
      )
    case 'sort':
      return blocks(
        bullets(Object.entries(exercise.definitions).map(([name, meaning]) => `**${name}**: ${meaning}`)),
        exercise.definitionsNote,
        exercise.note,
        bullets(
          exercise.replies.map(
            (reply) =>
              `\`${reply.id}\`, ${reply.setting}, ${reply.channel}. They: “${reply.said}” Reply: “${reply.reply}” **${reply.answer}**: ${reply.why}`,
          ),
        ),
      )
    case 'list':
      return blocks(
        bullets(exercise.phrases.map(({ text, note }) => `“${text}” ${note}`)),
        bullets(exercise.prompts.map(({ label, prompt }) => `${label}: ${prompt}`)),
      )
  }
}

function exerciseText(exercise: Exercise): string {
  return blocks(
    `### ${exercise.name}`,
    `\`${exercise.id}\`, about ${exercise.minutes} minutes`,
    exercise.opening,
    materialText(exercise),
    cited(exercise.source),
  )
}

function markdown(content: Library): string {
  const wordings = content.questions.flatMap(({ wordings: held }) => roles.filter((role) => held[role]))
  return blocks(
    '# Two Sheets: the library',
    `Version ${content.version}: ${content.questions.length} questions in ${wordings.length} wordings, ${content.audits.length} audits, ${content.exercises.length} exercises. Everything rests on five articles, and each item names the passage.`,
    '## Sources',
    bullets(
      content.sources.map(
        ({ key, author, title, date, gave, lacks }) =>
          `\`${key}\`: ${author}, *${title}* (${date}). ${[gave, lacks].filter(Boolean).join(' ')}`,
      ),
    ),
    '## Dimensions',
    bullets(content.dimensions.map(({ name, covers }) => `**${name}**: ${covers}`)),
    questionsText(content),
    '## Audits',
    ...content.audits.map(auditText),
    '## Exercises',
    ...content.exercises.map(exerciseText),
    '## Facts the app may state',
    ...content.facts.map((fact) => blocks(fact.text, cited(fact.source))),
  )
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.stdout.write(
  process.argv.includes('--json') ? `${JSON.stringify(library, null, 2)}\n` : `${markdown(library)}\n`,
)
