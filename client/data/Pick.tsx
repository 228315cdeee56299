interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface PickProperties<Value extends string> {
  /** What is chosen, for those who cannot see where it stands. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  /** Options under a heading each, behind the others. */
  readonly groups?: readonly {
    readonly label: string;
    readonly options: readonly Option<Value>[];
  }[];
  readonly onPick: (value: Value) => void;
}

const nothing: readonly never[] = [];

/** One of many, by the list of the system: a page may have hundreds of these. */
export function Pick<Value extends string>({
  label,
  value,
  options,
  groups = nothing,
  onPick,
}: PickProperties<Value>) {
  const all = [...options, ...groups.flatMap((group) => group.options)];
  return (
    <select
      className="pick"
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        const chosen = all.find((option) => option.value === target.value);
        if (chosen !== undefined) onPick(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
