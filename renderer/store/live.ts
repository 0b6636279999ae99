/** The hook that shows what the database holds, and shows it again when that changes. */

export { useLiveQuery as useLive } from 'dexie-react-hooks'
