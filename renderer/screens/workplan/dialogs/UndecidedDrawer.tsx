/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role -- an activity is one stop of the Tab key with keys of its own; the same two deeds stand in it as buttons */
import { Badge, Button, Drawer, Group, Kbd, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Code } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { fallsIn } from '#shared/matrix/effectiveYears.ts';
import type { DerivedLine } from '#shared/workplan/model.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { leaveActivities, takeActivities } from '#renderer/store/commands/workplanLines.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { runsText } from '../texts.ts';
import { useTell } from '../useTell.ts';
import type { WorkplanScene } from '../useWorkplanScene.ts';
import classes from './Dialogs.module.css';

/** Activities that are possible for the year: one key takes each into the workplan or leaves it out. */
export function UndecidedDrawer(props: {
  readonly scene: WorkplanScene;
  readonly onClose: () => void;
}): ReactNode {
  const { scene, onClose } = props;
  const { undecided, workplan, plan } = scene;
  const { workplan: texts, app } = useMessages();
  const { language } = useLanguage();
  const edge = useStore();
  const tell = useTell();
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const open = workplan.status === 'draft';
  const at = Math.min(current, Math.max(0, undecided.length - 1));

  // The item that moves up into the place of the one that was decided takes the focus.
  const decided = useRef<Code | null>(null);
  useLayoutEffect(() => {
    if (decided.current === null || undecided.some(({ code }) => code === decided.current)) return;
    decided.current = null;
    list.current?.querySelectorAll<HTMLElement>('[data-item]')[at]?.focus();
  }, [undecided, at]);

  const decide = (line: DerivedLine, decision: 'take' | 'leave'): void => {
    decided.current = line.code;
    void tell(
      decision === 'take'
        ? takeActivities(edge, workplan.id, [line])
        : leaveActivities(edge, workplan.id, [line.code], 'leave'),
    );
  };
  const onKeyDown = (event: KeyboardEvent, line: DerivedLine, index: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const step = key === 'arrowdown' ? 1 : key === 'arrowup' ? -1 : 0;
    if (step !== 0) {
      const next = Math.min(undecided.length - 1, Math.max(0, index + step));
      setCurrent(next);
      list.current?.querySelectorAll<HTMLElement>('[data-item]')[next]?.focus();
    } else if (open && key === 't') decide(line, 'take');
    else if (open && key === 'l') decide(line, 'leave');
    else return;
    event.preventDefault();
  };
  const yearsOf = (code: Code): string =>
    runsText(
      plan.plan.years.filter((year) => {
        const entry = plan.byCode.get(code);
        return entry !== undefined && fallsIn(entry.years, year) !== 'no';
      }),
    );

  return (
    <Drawer.Root opened onClose={onClose} position="right" size={560}>
      <Drawer.Overlay backgroundOpacity={0.35} />
      <Drawer.Content>
        {/* The library's own header would be a second banner of the page. */}
        <div className={classes.drawerHead}>
          <Drawer.Title fw={600}>{texts.undecidedTitle}</Drawer.Title>
          <Drawer.CloseButton aria-label={app.close} />
        </div>
        <Drawer.Body>
          <Text size="sm" c="var(--ovop-text-muted)" mb="md">
            {texts.undecidedHint}
          </Text>
          {undecided.length === 0 && (
            <EmptyState
              icon={IconCircleCheck}
              title={texts.undecidedNone}
              text={texts.undecidedNoneText}
            />
          )}
          <ul ref={list} className={classes.list} aria-label={texts.undecidedTitle}>
            {undecided.map((line, index) => (
              <li key={line.code}>
                <div
                  role="group"
                  aria-label={`${line.code} ${inLanguage(line.activity, language)}`}
                  data-item
                  data-autofocus={index === at || undefined}
                  tabIndex={index === at ? 0 : -1}
                  className={classes.item}
                  onFocus={() => setCurrent(index)}
                  onKeyDown={(event) => onKeyDown(event, line, index)}
                >
                  <span className={classes.itemCode}>{line.code}</span>
                  <div className={classes.itemText}>
                    <Text size="sm" fw={500} lang={language}>
                      {inLanguage(line.activity, language)}
                    </Text>
                    <Text size="xs" c="var(--ovop-text-muted)" lang={language} lineClamp={2}>
                      {inLanguage(line.indicator, language)}
                    </Text>
                    <Group gap={6} mt={2}>
                      <Text size="xs" c="var(--ovop-text-muted)">
                        {texts.possibleYears(yearsOf(line.code))}
                      </Text>
                      {line.openQueries.map((query) => (
                        <Badge
                          key={query}
                          size="sm"
                          variant="light"
                          color="amber"
                          tt="none"
                          className={classes.query}
                          title={inLanguage(
                            plan.queries.get(query)?.question ?? { en: '', km: '' },
                            language,
                          )}
                        >
                          {query}
                        </Badge>
                      ))}
                    </Group>
                  </div>
                  <div className={classes.deeds}>
                    <Button
                      size="compact-sm"
                      tabIndex={-1}
                      disabled={!open}
                      rightSection={<Kbd size="xs">T</Kbd>}
                      variant="light"
                      onClick={() => decide(line, 'take')}
                    >
                      {texts.take}
                    </Button>
                    <Button
                      size="compact-sm"
                      tabIndex={-1}
                      disabled={!open}
                      rightSection={<Kbd size="xs">L</Kbd>}
                      variant="default"
                      onClick={() => decide(line, 'leave')}
                    >
                      {texts.leave}
                    </Button>
                  </div>
                </div>
              </li>
            ))}
          </ul>
          {workplan.leftOut.length > 0 && (
            <section>
              <Text size="sm" fw={600} mt="lg" mb={4}>
                {texts.leftOutTitle(workplan.leftOut.length)}
              </Text>
              <ul className={classes.list} aria-label={texts.leftOutTitle(workplan.leftOut.length)}>
                {workplan.leftOut.map((code) => (
                  <li key={code} className={classes.leftOut}>
                    <Text size="sm" lang={language} lineClamp={1} style={{ flex: 1 }}>
                      <span className={classes.code}>{code}</span>
                      {inLanguage(plan.byCode.get(code)?.title ?? { en: '', km: '' }, language)}
                    </Text>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      disabled={!open}
                      onClick={() =>
                        void tell(leaveActivities(edge, workplan.id, [code], 'reconsider'))
                      }
                    >
                      {texts.reconsider}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
