% A small event calculus for memberships, motions and votes, as a yardstick beside our replay. It is our own program, NOT
% RTEC: rules say which events start and stop which fluents, fluents that hold are cached, and what holds between two
% events is what was started and not stopped (Kowalski and Sergot 1986). Run by bench/replay on SWI-Prolog:
%   swipl -q -f voting.pl -t main -- EVENTS.pl
% EVENTS.pl holds event(Day, Event) in the order in which they happen; one line is printed for each motion closed, then
% the CPU time of the reasoning in milliseconds.
:- dynamic event/2, holds/4, interval/5, due/2.
:- initialization(set_prolog_flag(stack_limit, 2000000000)).

% initiates(Event, Fluent, Key1, Key2, Day) and terminates: membership.
initiates(join(S), member, S, -, _) :- \+ holds(member, S, -, _).
initiates(resume(S), member, S, -, _) :- \+ holds(member, S, -, _), interval(member, S, -, _, _), !.
initiates(suspend(S), suspended, S, -, _) :- holds(member, S, -, _).
terminates(resume(S), suspended, S, -, _) :- holds(member, S, -, _).
terminates(out(S), member, S, -, _).
terminates(out(S), suspended, S, -, _).

% Motions: a vote counts until another by the same member on the same motion.
initiates(vote(S, M, V), voted(V), M, S, _).
terminates(vote(S, M, V), voted(W), M, S, _) :- member(W, [for, against, aside]), W \== V.
initiates(close(M, R), decided(O), M, -, _) :- outcome(M, R, O).

% A notice runs: its effect is due on its day unless it was taken back.
happens_also(notice(S, Due), _) :- holds(member, S, -, _), !, retractall(due(_, S)), assertz(due(Due, S)).
happens_also(revoke(S), _) :- !, retractall(due(_, S)).
happens_also(_, _).

outcome(M, R, O) :-
    aggregate_all(count, has_vote(_), N),
    aggregate_all(count, (holds(voted(against), M, S, _), has_vote(S)), Against),
    aggregate_all(count, (holds(voted(aside), M, S, _), has_vote(S)), Aside),
    ( stands(R, N, Against, Aside) -> O = stands ; O = falls ).

has_vote(S) :- holds(member, S, -, _), \+ holds(suspended, S, -, _).
stands(consensus, _, 0, _).
stands(two_thirds, N, Against, Aside) :- Needed is (2 * N + 2) // 3, N - Against - Aside >= Needed.

start(F, A, B, T) :- ( holds(F, A, B, _) -> true ; assertz(holds(F, A, B, T)) ).
stop(F, A, B, T) :- ( retract(holds(F, A, B, From)) -> assertz(interval(F, A, B, From, T)) ; true ).

step(T, E) :-
    fall_due(T),
    forall(terminates(E, F, A, B, T), stop(F, A, B, T)),
    findall(f(F, A, B), initiates(E, F, A, B, T), New),
    forall(member(f(F, A, B), New), start(F, A, B, T)),
    happens_also(E, T),
    tell(E).

fall_due(T) :-
    ( due(D, S), D =< T ->
        retractall(due(_, S)),
        forall(terminates(out(S), F, A, B, D), stop(F, A, B, D)),
        fall_due(T)
    ; true ).

tell(close(M, _)) :- !, holds(decided(O), M, -, _), !, format("~w ~w~n", [M, O]).
tell(_).

main :-
    current_prolog_flag(argv, [File | _]),
    load_files(File, [silent(true)]),
    statistics(cputime, Before),
    forall(event(T, E), step(T, E)),
    statistics(cputime, After),
    Ms is (After - Before) * 1000,
    format("ms ~3f~n", [Ms]).
