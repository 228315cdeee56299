const paths = {
  explore:
    'M5 5.5 14.5 4M5 5.5l4.5 9.5M14.5 4 9.5 15M5 3.1a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 1 0 0-4.8M15 1.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 1 0 0-4.8M9.5 13.1a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 1 0 0-4.8',
  reach:
    'M3 13.5c3.5 0 3.5-7 7-7s3.5 7 7 7M3 11.3a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 1 0 0-4.4M17 11.3a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 1 0 0-4.4M10 3.9a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 1 0 0-5.2',
  record: 'M4 3.5h12v13H4zM7 7h6M7 10h6M7 13h4',
  query: 'm4 5.5 4.5 4.5L4 14.5M10 15h6.5',
  present: 'M3 4h14v9H3zM10 13v2.5M6.5 17l3.5-1.5 3.5 1.5',
  search: 'M8.5 3.5a5 5 0 1 0 0 10 5 5 0 1 0 0-10m3.8 8.8 4.7 4.7',
  close: 'm5 5 10 10M15 5 5 15',
  arrow: 'M3 10h13M11 5l5 5-5 5',
  link: 'M8.5 11.5 11.5 8.5M9 6.5l2-2a3.2 3.2 0 0 1 4.5 4.5l-2 2M11 13.5l-2 2A3.2 3.2 0 0 1 4.5 11l2-2',
  fit: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
  filter: 'M3 5h14M5.5 10h9M8 15h4',
  down: 'm5 7.5 5 5 5-5',
  up: 'm5 12.5 5-5 5 5',
  undo: 'M4.5 8.5h8a3.8 3.8 0 0 1 0 7.6H8M4.5 8.5 8 5M4.5 8.5 8 12',
  redo: 'M15.5 8.5h-8a3.8 3.8 0 0 0 0 7.6H12M15.5 8.5 12 5M15.5 8.5 12 12',
  lasso:
    'M10 3.5c4 0 7 2 7 4.6s-3 4.6-7 4.6c-1.3 0-2.5-.2-3.5-.6M6.5 12.1C4.4 11.3 3 9.8 3 8.1 3 5.5 6 3.5 10 3.5M6.5 12.1a1.7 1.7 0 1 0-2.6 1.5c.9 1 .7 2.3-.4 3.2',
  pin: 'M7 3h6M8 3v5l-2.5 3h9L12 8V3M10 11v6',
  views: 'M5.5 3.5h9v13L10 13l-4.5 3.5z',
  arrange:
    'M3.5 10a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0M12.9 4.5a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0M12.9 15.5a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0M7 9.2l6-3.9M7 10.8l6 3.9',
  theme: 'M10 4a6 6 0 1 0 0 12 6 6 0 1 0 0-12m0 0v12',
} as const;

export type IconName = keyof typeof paths;

/** A sign of the interface; the words beside it, or the name of its button, say what it means. */
export const Icon = ({ name, size = 18 }: { name: IconName; size?: number }) => (
  <svg
    className="icon"
    width={size}
    height={size}
    viewBox="0 0 20 20"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
  >
    <path d={paths[name]} />
  </svg>
);
