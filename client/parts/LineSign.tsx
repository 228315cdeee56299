import type { Category } from '../../model/categories.ts';
import type { Channel } from '../../model/statuses.ts';

/** The line of a category as the legend shows it: told apart without color by width, head and mark. */
export const LineSign = ({ category }: { category: Category }) => (
  <svg
    className="line"
    data-category={category}
    width="36"
    height="10"
    viewBox="0 0 36 10"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
  >
    {category === 'allegiance' && <path d="M1 5h27" strokeWidth="2.2" />}
    {category === 'mediation' && <path d="M1 5h27" strokeWidth="1.8" />}
    {category === 'mediation' && (
      <circle cx="15" cy="5" r="3.2" fill="currentColor" stroke="none" />
    )}
    {(category === 'allegiance' || category === 'mediation') && (
      <path d="M35.5 5 26.5 1v8z" fill="currentColor" stroke="none" />
    )}
    {category === 'conflict' && <path d="M1 5h34" strokeWidth="1.8" />}
    {category === 'conflict' && <path d="M9 2v6M17 2v6M25 2v6" strokeWidth="1.3" />}
    {category === 'conflict' && <path d="M34.6 .5v9" strokeWidth="2.4" />}
    {category === 'affiliation' && <path d="M1 5h34" strokeWidth="1.2" />}
    {category === 'position' && (
      <path d="M1 5h26" strokeWidth="1.6" strokeDasharray="1.7 2.6" strokeLinecap="round" />
    )}
    {category === 'position' && <path d="M28 1.3 34.5 5 28 8.7" strokeWidth="1.5" />}
  </svg>
);

/** The state of a channel as a bead; the word stands beside it. */
export const ChannelSign = ({ channel }: { channel: Channel }) => (
  <svg
    className="channel"
    data-channel={channel}
    width="12"
    height="12"
    viewBox="0 0 14 14"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
  >
    {channel === 'open' && <circle cx="7" cy="7" r="5" fill="currentColor" stroke="none" />}
    {(channel === 'dormant' || channel === 'untested' || channel === 'closed') && (
      <circle cx="7" cy="7" r="4.6" strokeWidth="1.5" />
    )}
    {channel === 'dormant' && (
      <path d="M7 2.4a4.6 4.6 0 0 1 0 9.2z" fill="currentColor" stroke="none" />
    )}
    {channel === 'closed' && <path d="M4.2 7h5.6" strokeWidth="1.8" />}
    {channel === 'broken' && (
      <path
        d="M6 2.5a4.6 4.6 0 0 0-1.8 8.3M8 11.5A4.6 4.6 0 0 0 9.8 3.2M11.4 1.2 2.6 12.8"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    )}
    {channel === 'refused' && (
      <path d="M3.2 3.2l7.6 7.6M10.8 3.2l-7.6 7.6" strokeWidth="2" strokeLinecap="round" />
    )}
  </svg>
);
