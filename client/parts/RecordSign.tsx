import './signs.css';

const paths = {
  event: 'M10 3l6 7-6 7-6-7z',
  place:
    'M10 17.5c-4-4.6-5.5-7-5.5-9.3a5.5 5.5 0 0 1 11 0c0 2.300-1.500 4.700-5.500 9.300zM10 6.200a2 2 0 1 0 0 4 2 2 0 1 0 0-4',
  source: 'M5 3h7l3 3v11H5zM7.500 8.500h5M7.500 11h5M7.500 13.500h3',
} as const;

/** The sign of what is no actor: an event, a place, a source. */
export const RecordSign = ({ what, size = 20 }: { what: keyof typeof paths; size?: number }) => (
  <svg
    className="sign"
    width={size}
    height={size}
    viewBox="0 0 20 20"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
  >
    <path d={paths[what]} />
  </svg>
);
