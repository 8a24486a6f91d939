-- The counting rules once more, as one page of SQL that shares nothing with the program: what it
-- counts must be what the site shows. Run by DuckDB in the folder of the tables:
--
--     create table selections as select 'oriental' as selection, 'MA-02' as regions,
--       null::int as first_year, null::int as last_year, null as programmes, null as organisations;
--     .read counting.sql
--     from totals;
--
-- A selection names regions, years, programmes and organisations, ids joined by ";"; null is all.
-- Totals come as published, a row a currency, and converted into dirhams. Figures compete only
-- within one kind of total and one tree of programmes, so all is partitioned by these.

-- Dates, as precise as they were published, in days.
create or replace macro opens(date) as
  cast(rpad(date, 10, case length(date) when 4 then '-01-01' else '-01' end) as date);
create or replace macro closes(date) as case length(date)
  when 4 then cast(date || '-12-31' as date)
  when 7 then last_day(cast(date || '-01' as date))
  else cast(date as date) end;
create or replace macro list_of(ids) as string_split(coalesce(ids, ''), ';');

create or replace temp view read_figures as
  from read_csv('figures.csv', all_varchar = true, header = true, nullstr = '');
create or replace temp view read_programmes as
  from read_csv('programmes.csv', all_varchar = true, header = true, nullstr = '');
create or replace temp view read_measures as
  from read_csv('measures.csv', all_varchar = true, header = true, nullstr = '');
create or replace temp view read_populations as
  from read_csv('populations.csv', all_varchar = true, header = true, nullstr = '');
create or replace temp view read_roles as
  from read_csv('roles.csv', all_varchar = true, header = true, nullstr = '');
create or replace temp view read_rates as
  from read_csv('exchange_rates.csv', all_varchar = true, header = true, nullstr = '');

-- Every programme with each that it is a part of, itself included.
create or replace temp table lineage as
  with recursive up(programme, ancestor, steps) as (
    select programme_id, programme_id, 0 from read_programmes
    union all
    select programme, parent_id, steps + 1
    from up join read_programmes on programme_id = ancestor where parent_id is not null
  )
  select programme, list(ancestor order by steps) as line from up group by programme;

-- Rule 1: what can count, with what the other rules ask of it.
create or replace table countable as
  select
    figure_id as figure,
    f.programme_id as programme,
    f.measure_id as measure,
    case family when 'activity' then 'activities' else family end as total,
    -- The kind of total within which figures compete.
    case family when 'activity' then f.measure_id else family end as kind,
    case family when 'people' then 'person' when 'money' then currency else unit end as unit,
    list_sort(list_of(region_ids)) as regions,
    cast(value as decimal(20, 6)) as value,
    currency,
    funder_id as funder,
    period_start || '/' || period_end as period,
    opens(period_start) as first_day,
    closes(period_end) as last_day,
    -- Rule 2: a budget known by the day of its announcement is of its programme's whole life.
    basis = 'budget' and period_start = period_end and length(period_start) > 4 as announced,
    case when announced then if("end" is null, null, opens(start)) else first_day end as span_first,
    case when announced then if(start is null, null, closes("end")) else last_day end as span_last,
    list_of(adds_over) as adds_over,
    line,
    -- The order of the walk.
    row_number() over (order by
      length(line),
      if(list_contains(regions, 'MA'), 1000, length(regions)) desc,
      list_position(['result', 'budget', 'grant', 'contribution', 'expenditure'], basis),
      part_of is not null,
      coalesce(last_day - first_day, -1) desc,
      figure_id) as place
  from read_figures f
  join read_measures using (measure_id)
  join read_programmes using (programme_id)
  join lineage on lineage.programme = f.programme_id
  left join read_populations using (population_id)
  where headline = 'true' and counting = 'flow' and f.instead_of is null
    and coalesce(in_scope, 'true') = 'true'
    and ((family in ('people', 'activity') and basis = 'result')
      or (family = 'money' and basis in ('budget', 'grant', 'contribution', 'expenditure')));

-- Rule 2: for each figure those before it in the walk that may count the same.
create or replace table rivals as
  select a.figure, list(b.figure) as rivals
  from countable a join countable b
    on a.kind = b.kind and b.place < a.place
    and (list_contains(a.line, b.programme) or list_contains(b.line, a.programme))
    and (list_contains(a.regions, 'MA') or list_contains(b.regions, 'MA')
      or list_has_any(a.regions, b.regions))
    and coalesce(a.span_first <= b.span_last and b.span_first <= a.span_last, true)
    and coalesce(a.funder = b.funder, true)
  group by a.figure;

-- Rules 3 and 4, and the organisations: what a selection asks for.
create or replace table candidates as
  select s.selection, c.*
  from selections s join countable c
    on not list_contains(c.regions, 'INT')
    and (s.regions is null or list_has_all(list_of(s.regions), c.regions))
    and (s.first_year is null or coalesce(
      c.first_day >= make_date(s.first_year, 1, 1) and c.last_day <= make_date(s.last_year, 12, 31),
      false))
    and (s.programmes is null or list_has_any(c.line, list_of(s.programmes)))
    and (s.organisations is null or case
      when c.funder is not null then list_contains(list_of(s.organisations), c.funder)
      else exists (from read_roles r where list_contains(list_of(s.organisations), organisation_id)
        and if(c.total = 'money', r.programme_id = c.programme,
          list_contains(c.line, r.programme_id))) end);

-- Rule 2: of competing figures the first in the order counts.
create or replace macro walked(candidates) as table (
  with recursive
  ordered as (
    select selection, kind, line[-1] as root, figure, coalesce(rivals, []) as rivals,
      row_number() over (partition by selection, kind, line[-1] order by place) as step
    from query_table(candidates) left join rivals using (figure)
  ),
  walk(selection, kind, root, step, counted) as (
    select distinct selection, kind, root, cast(0 as bigint), cast([] as varchar[]) from ordered
    union all
    select w.selection, w.kind, w.root, o.step,
      if(list_has_any(o.rivals, w.counted), w.counted, list_append(w.counted, o.figure))
    from walk w join ordered o
      on (o.selection, o.kind, o.root, o.step) = (w.selection, w.kind, w.root, w.step + 1)
  )
  select selection, unnest(arg_max(counted, step)) as figure from walk group by selection, kind, root
);

-- Rule 5: measures whose counted figures differ along a dimension over which they do not add.
create or replace macro barred(counted) as table (
  select selection, measure
  from query_table(counted) join countable using (figure)
  group by selection, measure
  having (count(distinct coalesce(period, '')) > 1 and not list_contains(any_value(adds_over), 'years'))
    or (count(distinct regions) > 1 and not list_contains(any_value(adds_over), 'regions'))
    or (count(distinct programme) > 1 and not list_contains(any_value(adds_over), 'programmes'))
);

-- Such measures leave whole, and the rest walk again; the third round finds none (see `unsettled`).
create or replace table first_walk as from walked('candidates');
create or replace table first_rest as
  from candidates c anti join barred('first_walk') b on (b.selection, b.measure) = (c.selection, c.measure);
create or replace table second_walk as from walked('first_rest');
create or replace table second_rest as
  from first_rest c anti join barred('second_walk') b on (b.selection, b.measure) = (c.selection, c.measure);
create or replace table counted as from walked('second_rest');
create or replace table unsettled as from barred('counted');

-- Rule 8: published sums, and for money one in dirhams, each at its year's average.
create or replace table totals as
  with amounts as (
    select selection, total, unit, value, figure from counted join countable using (figure)
    union all
    select selection, total, 'converted', round(value * coalesce(cast(mad_per_unit as decimal(12, 6)),
      if(c.currency = 'MAD', 1, null)), 6), figure
    from counted join countable c using (figure)
    left join read_rates r on r.currency = c.currency and r.year = year(c.first_day)::varchar
    where total = 'money' and (mad_per_unit is not null or c.currency = 'MAD')
  )
  select selection, total, unit, sum(value) as value, count(*) as figures,
    string_agg(figure, ';' order by figure) as counted
  from amounts group by selection, total, unit order by selection, total, unit;
