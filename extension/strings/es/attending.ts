import type { attending as english } from '../en/attending.js';
import { plural } from './plural.js';

const minutes = (count: number) => plural(count, 'minuto', 'minutos');

export const attending: typeof english = {
  attending: {
    heading: 'Asistencia',
    start: 'Empezar a asistir',
    startWithoutTab: 'Empezar sin pestaña',
    startHint:
      'Un reloj cuenta mientras esta pestaña suena. Sin pestaña, cuenta hasta que usted lo detenga. Solo guarda los tiempos.',
    counted: 'Contado hasta ahora',
    sounding: 'La pestaña suena y el tiempo cuenta.',
    silent: 'La pestaña está en silencio y el tiempo no cuenta. El reloj sigue cuando vuelva el sonido.',
    withoutTab: 'El tiempo cuenta hasta que usted pause o termine.',
    paused: {
      person: 'En pausa.',
      'tab-closed': 'En pausa, porque se cerró la pestaña.',
      restarted: 'En pausa, porque el navegador o esta extensión se reinició.',
      'other-clock': 'En pausa, porque se inició otro reloj.',
    },
    ended: 'Los minutos están en “Horas”. Si no son correctos, cámbielos ahí.',
    finish: 'Terminar',
    pause: 'Pausar',
    resume: 'Seguir con la pestaña visible',
    resumeWithoutTab: 'Seguir sin pestaña',
    discard: 'Quitar el reloj',
    asked: 'No cuenta, a menos que usted haya asistido:',
    whatCounted: 'Qué se contó',
    spans: {
      sound: (from, to, count) => `De ${from} a ${to}: ${minutes(count)} con sonido`,
      present: (from, to, count) => `De ${from} a ${to}: ${minutes(count)} sin pestaña`,
      silent: (from, to, count) => `De ${from} a ${to}: ${minutes(count)} sin sonido`,
      away: (from, to, count) =>
        `De ${from} a ${to}: ${minutes(count)} con el navegador cerrado o la computadora suspendida`,
    },
    otherRuns: (title) => `Hay un reloj en marcha para “${title}”.`,
    otherPaused: (title) => `El reloj de “${title}” está en pausa.`,
    show: 'Mostrar',
    fromClock: 'Del reloj.',
    addTime: 'Agregar una línea con la hora',
  },
};
